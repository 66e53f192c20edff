import { conflict } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { memberToChange } from './member-to-change.ts'
import { refuseLastAdmin } from './refuse-last-admin.ts'

/** Keeps an active member out. An invitation is taken back instead: there is nobody to keep out yet. */
export async function suspendMember(ctx: TenancyContext, { membershipId }: { membershipId: string }) {
  const membership = await memberToChange(ctx, membershipId)
  if (membership.status !== 'active') throw conflict('Only an active member can be suspended', 'membershipId')
  await refuseLastAdmin(ctx, membership)

  const suspended = await ctx.db.membership.update({
    where: { id: membershipId, version: membership.version },
    data: { status: 'suspended' },
  })
  await ctx.emit({ type: 'membership.changed', subjectIds: [membershipId], data: { status: suspended.status } })
  return suspended
}
