import { conflict, notFound } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { requireAllowance } from '../limit/require-allowance.ts'
import { lockClinic } from '../lock-clinic.ts'
import { isStaff } from '../role/base-role.ts'
import { inviteMember } from './invite-member.ts'

type Input = { organizationId: string; email: string }

/**
 * Makes somebody an administrator of a clinic from outside: the first one's address was wrong, or the last one left.
 * Whoever belongs to the clinic already is given the role and let in; anyone else is invited.
 */
export async function appointAdministrator(ctx: TenancyContext, { organizationId, email }: Input) {
  await lockClinic(ctx, 'members', organizationId)
  const role = await ctx.db.role.findFirst({ where: { organizationId, key: 'admin', isSystem: true } })
  if (!role) throw notFound('Organization', 'organizationId')
  const member = await ctx.db.membership.findFirst({
    where: { organizationId, email: email.toLowerCase() },
    include: { role: true },
  })
  if (!member) return inviteMember(ctx, { role, email, emailField: 'email' })

  const status = member.principalId ? 'active' : 'invited'
  if (member.role.baseRole === 'admin' && member.status === status)
    throw conflict('They are an administrator already', 'email')
  if (!isStaff(member.role)) await requireAllowance(ctx, organizationId, { limit: 'members' })
  const appointed = await ctx.db.membership.update({
    where: { id: member.id, version: member.version },
    data: { roleId: role.id, status },
  })
  await ctx.emit({ type: 'membership.changed', subjectIds: [member.id], data: { status }, organizationId })
  return appointed
}
