import { notFound } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { lockClinic } from '../lock-clinic.ts'
import { projectTier } from './project-tier.ts'

type Assignment = { organizationId: string; tierCode: string }

/** Puts a clinic on a plan, and sets its limits and features by it. */
export async function assignTier(ctx: TenancyContext, { organizationId, tierCode }: Assignment) {
  const tier = await ctx.db.tier.findUnique({ where: { code: tierCode } })
  if (!tier) throw notFound(`Tier ${tierCode}`, 'tierCode')
  await lockClinic(ctx, 'plan', organizationId)
  const current = await ctx.db.organizationTier.findUnique({ where: { organizationId } })
  if (!current) await ctx.db.organizationTier.create({ data: { organizationId, tierCode } })
  else if (current.tierCode !== tierCode)
    await ctx.db.organizationTier.update({ where: { organizationId }, data: { tierCode, startsAt: ctx.now() } })

  await projectTier(ctx, organizationId)
  if (current?.tierCode !== tierCode)
    await ctx.emit({
      type: 'organization_tier.changed',
      subjectIds: [organizationId],
      data: { tier: tierCode },
      organizationId,
    })
}
