import type { TenancyContext } from '../context.ts'
import { memberToChange } from './member-to-change.ts'
import { refuseLastAdmin } from './refuse-last-admin.ts'

/** Takes somebody out of the clinic, whatever the state of their place. They can be invited again. */
export async function removeMember(ctx: TenancyContext, { membershipId }: { membershipId: string }) {
  const membership = await memberToChange(ctx, membershipId)
  await refuseLastAdmin(ctx, membership)

  await ctx.db.membership.update({
    where: { id: membershipId, version: membership.version },
    data: { deletedAt: ctx.now() },
  })
  await ctx.emit({ type: 'membership.removed', subjectIds: [membershipId], data: {} })
  return membership
}
