import type { Role } from '@platform/prisma/generated'
import { conflict } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { requireAllowance } from '../limit/require-allowance.ts'
import { lockClinic } from '../lock-clinic.ts'
import { isStaff } from '../role/base-role.ts'

type Invitation = {
  role: Role
  email: string
  /** The input field that named the address. */
  emailField: string
}

/** Keeps a place with this role for whoever first signs in with the address. Staff need room in the clinic's plan. */
export async function inviteMember(ctx: TenancyContext, { role, emailField, ...invitation }: Invitation) {
  const { organizationId } = role
  const email = invitation.email.toLowerCase()
  await lockClinic(ctx, 'members', organizationId)
  const known = await ctx.db.membership.findFirst({ where: { organizationId, email } })
  if (known) throw conflict(`${email} belongs to this clinic already`, emailField)
  if (isStaff(role)) await requireAllowance(ctx, organizationId, { limit: 'members' })

  const membership = await ctx.db.membership.create({ data: { organizationId, email, roleId: role.id } })
  await ctx.emit({
    type: 'membership.added',
    subjectIds: [membership.id],
    data: { status: membership.status },
    organizationId,
  })
  return membership
}
