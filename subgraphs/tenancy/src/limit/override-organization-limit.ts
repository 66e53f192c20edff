import { invalid, notFound } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { lockClinic } from '../lock-clinic.ts'
import { loadOrganization } from '../organization/load-organization.ts'

type Input = { organizationId: string; key: string; maximum: number }

/** Sets a limit of a clinic by hand and locks it against its plan. What is there beyond it stays. */
export async function overrideOrganizationLimit(ctx: TenancyContext, { organizationId, key, maximum }: Input) {
  if (maximum < 0 || maximum > 1_000_000) throw invalid('This must be between 0 and 1000000', 'maximum')
  const organization = await loadOrganization(ctx, organizationId)
  if (!organization) throw notFound('Organization', 'organizationId')
  await lockClinic(ctx, 'plan', organizationId)
  const limit = await ctx.db.organizationLimit.findFirst({ where: { organizationId, key } })
  if (!limit) throw notFound(`Limit ${key}`, 'key')
  if (limit.manuallyLocked && limit.maximum === maximum) return organization

  await ctx.db.organizationLimit.update({ where: { id: limit.id }, data: { maximum, manuallyLocked: true } })
  await ctx.emit({ type: 'organization_limit.changed', subjectIds: [organizationId], data: { key }, organizationId })
  return organization
}
