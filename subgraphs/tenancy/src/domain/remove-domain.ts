import { notFound } from '@platform/shared/errors'
import { clinicOf } from '../clinic-of.ts'
import type { TenancyContext } from '../context.ts'
import { loadOrganization } from '../organization/load-organization.ts'

/** Gives a host name of the asker's clinic up. */
export async function removeDomain(ctx: TenancyContext, { domainId }: { domainId: string }) {
  const organization = await loadOrganization(ctx, clinicOf(ctx.actor))
  const domain = await ctx.db.organizationDomain.findUnique({ where: { id: domainId } })
  if (!organization || !domain) throw notFound('Domain', 'domainId')

  await ctx.db.organizationDomain.update({
    where: { id: domainId, version: domain.version },
    data: { deletedAt: ctx.now() },
  })
  await ctx.emit({
    type: 'organization_domain.removed',
    subjectIds: [domainId],
    data: { slug: organization.slug, host: domain.host },
  })
  return domain
}
