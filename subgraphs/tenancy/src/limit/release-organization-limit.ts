import { conflict, notFound } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { lockClinic } from '../lock-clinic.ts'
import { loadOrganization } from '../organization/load-organization.ts'
import { projectTier } from '../tier/project-tier.ts'

/** Hands a limit back to the clinic's plan, which sets it at once. */
export async function releaseOrganizationLimit(ctx: TenancyContext, input: { organizationId: string; key: string }) {
  const { organizationId, key } = input
  const organization = await loadOrganization(ctx, organizationId)
  if (!organization) throw notFound('Organization', 'organizationId')
  await lockClinic(ctx, 'plan', organizationId)
  const limit = await ctx.db.organizationLimit.findFirst({ where: { organizationId, key } })
  if (!limit) throw notFound(`Limit ${key}`, 'key')
  if (!limit.manuallyLocked) throw conflict('The plan sets this limit already', 'key')

  await ctx.db.organizationLimit.update({ where: { id: limit.id }, data: { manuallyLocked: false } })
  await projectTier(ctx, organizationId)
  return organization
}
