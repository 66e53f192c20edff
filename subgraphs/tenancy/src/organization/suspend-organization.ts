import { requiredText } from '@platform/shared/required-text'
import type { TenancyContext } from '../context.ts'
import { changeOrganizationStatus } from './change-organization-status.ts'

type Input = { organizationId: string; reason: string }

/** Closes an active clinic to everybody, for a reason that is kept. */
export async function suspendOrganization(ctx: TenancyContext, { organizationId, reason }: Input) {
  const moments = { suspendedAt: ctx.now(), suspensionReason: requiredText(reason, 'reason', 500) }
  const suspended = await changeOrganizationStatus(ctx, { organizationId, act: 'suspend' }, moments)
  await ctx.emit({
    type: 'organization.suspended',
    subjectIds: [organizationId],
    data: { slug: suspended.slug },
    organizationId,
  })
  return suspended
}
