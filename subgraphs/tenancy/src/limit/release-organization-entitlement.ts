import { conflict, notFound } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { lockClinic } from '../lock-clinic.ts'
import { loadOrganization } from '../organization/load-organization.ts'
import { projectTier } from '../tier/project-tier.ts'

/** Hands a feature back to the clinic's plan, which switches it at once. */
export async function releaseOrganizationEntitlement(
  ctx: TenancyContext,
  input: { organizationId: string; key: string },
) {
  const { organizationId, key } = input
  const organization = await loadOrganization(ctx, organizationId)
  if (!organization) throw notFound('Organization', 'organizationId')
  await lockClinic(ctx, 'plan', organizationId)
  const entitlement = await ctx.db.organizationEntitlement.findFirst({ where: { organizationId, key } })
  if (!entitlement) throw notFound(`Feature ${key}`, 'key')
  if (!entitlement.manuallyLocked) throw conflict('The plan switches this feature already', 'key')

  await ctx.db.organizationEntitlement.update({ where: { id: entitlement.id }, data: { manuallyLocked: false } })
  await projectTier(ctx, organizationId)
  return organization
}
