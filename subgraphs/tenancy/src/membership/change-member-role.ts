import { forbidden, notFound } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { requireAllowance } from '../limit/require-allowance.ts'
import { requireAuthorityOver } from '../role/authority.ts'
import { isStaff } from '../role/base-role.ts'
import { memberToChange } from './member-to-change.ts'
import { refuseLastAdmin } from './refuse-last-admin.ts'

type Input = { membershipId: string; roleId: string }

/** Gives somebody else another role. A patient who becomes staff needs room in the clinic's plan. */
export async function changeMemberRole(ctx: TenancyContext, { membershipId, roleId }: Input) {
  const { role: current, ...membership } = await memberToChange(ctx, membershipId)
  if (membership.principalId === ctx.actor.principalId) throw forbidden('Nobody changes their own role')
  const role = await ctx.db.role.findUnique({ where: { id: roleId } })
  if (!role) throw notFound('Role', 'roleId')
  requireAuthorityOver(ctx.actor, role)
  if (role.id === current.id) return membership
  if (role.baseRole !== 'admin') await refuseLastAdmin(ctx, { ...membership, role: current })
  if (isStaff(role) && !isStaff(current)) await requireAllowance(ctx, membership.organizationId, { limit: 'members' })

  const changed = await ctx.db.membership.update({
    where: { id: membershipId, version: membership.version },
    data: { roleId },
  })
  await ctx.emit({ type: 'membership.changed', subjectIds: [membershipId], data: { status: changed.status } })
  return changed
}
