import type { TenancyContext } from '../context.ts'
import { entitlementChanges, limitChanges } from './projection.ts'
import { tierLimits } from './tier-limits.ts'

/** Gives a clinic what its plan says, except for what was set by hand. A second time changes nothing. Call it under the lock on its plan. */
export async function projectTier(ctx: TenancyContext, organizationId: string) {
  const { db } = ctx
  const plan = await db.organizationTier.findUniqueOrThrow({ where: { organizationId } })
  const tiers = await db.tier.findMany()
  const tier = tiers.find(({ code }) => code === plan.tierCode)
  if (!tier) throw new Error(`Organization ${organizationId} is on the plan ${plan.tierCode}, which does not exist`)

  const limits = limitChanges(tierLimits(tier), await db.organizationLimit.findMany({ where: { organizationId } }))
  await db.organizationLimit.createMany({ data: limits.create.map((row) => ({ ...row, organizationId })) })
  for (const { id, maximum } of limits.update) await db.organizationLimit.update({ where: { id }, data: { maximum } })

  const known = tiers.flatMap((each) => each.entitlements)
  const held = await db.organizationEntitlement.findMany({ where: { organizationId } })
  const entitlements = entitlementChanges(tier.entitlements, known, held)
  await db.organizationEntitlement.createMany({ data: entitlements.create.map((row) => ({ ...row, organizationId })) })
  for (const { id, isEnabled } of entitlements.update)
    await db.organizationEntitlement.update({ where: { id }, data: { isEnabled } })

  const about = { subjectIds: [organizationId], organizationId } as const
  for (const { key } of [...limits.create, ...limits.update])
    await ctx.emit({ type: 'organization_limit.changed', data: { key }, ...about })
  for (const { key } of [...entitlements.create, ...entitlements.update])
    await ctx.emit({ type: 'organization_entitlement.changed', data: { key }, ...about })
}
