import { conflict, notFound } from '@platform/shared/errors'
import { randomBytes } from 'node:crypto'
import { clinicOf } from '../clinic-of.ts'
import type { TenancyContext } from '../context.ts'
import { requireAllowance } from '../limit/require-allowance.ts'
import { loadOrganization } from '../organization/load-organization.ts'
import { lockClinic } from '../lock-clinic.ts'
import type { DomainApp } from './domain-status.ts'
import { hostNameOf } from './host-name.ts'

/** Keeps the list of a clinic's domains short enough to be read whole. */
const MAX_DOMAINS = 20

/** Adds a host name to the asker's clinic, unproven. Several clinics may add the same one; the first to prove it has it. */
export async function addDomain(ctx: TenancyContext, input: { host: string; app: DomainApp }) {
  const organizationId = clinicOf(ctx.actor)
  await requireAllowance(ctx, organizationId, { permission: 'domains:manage', entitlement: 'custom_domains' })
  const host = hostNameOf(input.host, ctx.ownDomains)
  await lockClinic(ctx, 'domains', organizationId)
  const hosts = await ctx.db.organizationDomain.findMany({ where: { organizationId }, select: { host: true } })
  if (hosts.some((known) => known.host === host)) throw conflict(`${host} is there already`, 'host')
  if (hosts.length >= MAX_DOMAINS) throw conflict(`A clinic has at most ${MAX_DOMAINS} domains`, 'host')

  const organization = await loadOrganization(ctx, organizationId)
  if (!organization) throw notFound('Organization')
  const domain = await ctx.db.organizationDomain.create({
    data: { host, app: input.app, verificationToken: randomBytes(32).toString('base64url') },
  })
  await ctx.emit({
    type: 'organization_domain.added',
    subjectIds: [domain.id],
    data: { slug: organization.slug, host },
  })
  return domain
}
