import { notFound } from '@platform/shared/errors'
import { clinicOf } from '../clinic-of.ts'
import type { TenancyContext } from '../context.ts'
import { lockClinic } from '../lock-clinic.ts'
import { requireAuthorityOver } from '../role/authority.ts'
import { inviteMember } from './invite-member.ts'

/** Invites somebody to the asker's clinic, with a role that allows nothing the asker does not hold. */
export async function addMember(ctx: TenancyContext, { email, roleId }: { email: string; roleId: string }) {
  await lockClinic(ctx, 'members', clinicOf(ctx.actor))
  const role = await ctx.db.role.findUnique({ where: { id: roleId } })
  if (!role) throw notFound('Role', 'roleId')
  requireAuthorityOver(ctx.actor, role)
  return inviteMember(ctx, { role, email, emailField: 'email' })
}
