import type { TenancyContext } from '../context.ts'
import { changeOrganizationStatus } from './change-organization-status.ts'

/** Lifts a suspension. */
export async function reinstateOrganization(ctx: TenancyContext, { organizationId }: { organizationId: string }) {
  const moments = { suspendedAt: null, suspensionReason: null }
  const reinstated = await changeOrganizationStatus(ctx, { organizationId, act: 'reinstate' }, moments)
  await ctx.emit({
    type: 'organization.reinstated',
    subjectIds: [organizationId],
    data: { slug: reinstated.slug },
    organizationId,
  })
  return reinstated
}
