import { Prisma } from '@platform/prisma/generated'
import { conflict, notFound } from '@platform/shared/errors'
import { clinicOf } from '../clinic-of.ts'
import type { TenancyContext } from '../context.ts'
import { requireAllowance } from '../limit/require-allowance.ts'
import { loadOrganization } from '../organization/load-organization.ts'
import type { DnsAnswer } from './ask-dns.ts'
import { statusAfterCheck } from './domain-status.ts'

type Input = { domainId: string; answer: DnsAnswer | null }

/**
 * Takes DNS at its word, given beforehand: a slow name server must not keep a transaction open. A host that another
 * clinic has proven is refused without saying whose it is.
 */
export async function verifyDomain(ctx: TenancyContext, { domainId, answer }: Input) {
  const organizationId = clinicOf(ctx.actor)
  await requireAllowance(ctx, organizationId, { permission: 'domains:manage', entitlement: 'custom_domains' })
  const organization = await loadOrganization(ctx, organizationId)
  const domain = await ctx.db.organizationDomain.findUnique({ where: { id: domainId } })
  if (!organization || !domain || !answer) throw notFound('Domain', 'domainId')

  const status = statusAfterCheck(domain.status, answer)
  const now = ctx.now()
  const updated = await ctx.db.organizationDomain
    .update({
      where: { id: domainId, version: domain.version },
      data: {
        status,
        lastCheckedAt: now,
        lastCheckError: answer.proof === 'found' ? null : answer.problem,
        ...(answer.proof === 'found' && { verifiedAt: now }),
      },
    })
    .catch((error: unknown) => {
      throw isTaken(error)
        ? conflict('This host name is in use already; write to support if it is yours', 'domainId')
        : error
    })
  if (status === domain.status) return updated
  await ctx.emit({
    type: status === 'verified' ? 'organization_domain.verified' : 'organization_domain.failed',
    subjectIds: [domainId],
    data: { slug: organization.slug, host: domain.host },
  })
  return updated
}

const isTaken = (error: unknown) => error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
