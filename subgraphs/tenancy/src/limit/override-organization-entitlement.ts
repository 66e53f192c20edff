import { notFound } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { lockClinic } from '../lock-clinic.ts'
import { loadOrganization } from '../organization/load-organization.ts'

type Input = { organizationId: string; key: string; isEnabled: boolean }

/** Switches a feature of a clinic by hand and locks it against its plan. */
export async function overrideOrganizationEntitlement(ctx: TenancyContext, { organizationId, key, isEnabled }: Input) {
  const organization = await loadOrganization(ctx, organizationId)
  if (!organization) throw notFound('Organization', 'organizationId')
  await lockClinic(ctx, 'plan', organizationId)
  const entitlement = await ctx.db.organizationEntitlement.findFirst({ where: { organizationId, key } })
  if (!entitlement) throw notFound(`Feature ${key}`, 'key')
  if (entitlement.manuallyLocked && entitlement.isEnabled === isEnabled) return organization

  await ctx.db.organizationEntitlement.update({
    where: { id: entitlement.id },
    data: { isEnabled, manuallyLocked: true },
  })
  await ctx.emit({
    type: 'organization_entitlement.changed',
    subjectIds: [organizationId],
    data: { key },
    organizationId,
  })
  return organization
}
