import type { TenancyContext } from '../context.ts'

/** The plan of a clinic; null when the asker may not see it. */
export async function tierOf({ db }: TenancyContext, organizationId: string) {
  const plan = await db.organizationTier.findUnique({ where: { organizationId } })
  return plan && db.tier.findUnique({ where: { code: plan.tierCode } })
}
