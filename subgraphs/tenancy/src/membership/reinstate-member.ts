import { conflict } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { memberToChange } from './member-to-change.ts'

/** Lets a suspended member in again. Their place was kept, so it needs no room. */
export async function reinstateMember(ctx: TenancyContext, { membershipId }: { membershipId: string }) {
  const membership = await memberToChange(ctx, membershipId)
  if (membership.status !== 'suspended') throw conflict('Only a suspended member can be reinstated', 'membershipId')

  const reinstated = await ctx.db.membership.update({
    where: { id: membershipId, version: membership.version },
    data: { status: 'active' },
  })
  await ctx.emit({ type: 'membership.changed', subjectIds: [membershipId], data: { status: reinstated.status } })
  return reinstated
}
