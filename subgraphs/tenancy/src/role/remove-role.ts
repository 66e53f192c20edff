import { conflict, notFound } from '@platform/shared/errors'
import { clinicOf } from '../clinic-of.ts'
import type { TenancyContext } from '../context.ts'
import { lockClinic } from '../lock-clinic.ts'
import { requireAuthorityOver } from './authority.ts'

/** Removes a role that nobody has. Those every clinic has stay. */
export async function removeRole(ctx: TenancyContext, { roleId }: { roleId: string }) {
  // Nobody is given the role while it goes.
  await lockClinic(ctx, 'members', clinicOf(ctx.actor))
  const role = await ctx.db.role.findUnique({ where: { id: roleId } })
  if (!role) throw notFound('Role', 'roleId')
  requireAuthorityOver(ctx.actor, role)
  if (role.isSystem) throw conflict('Every clinic keeps this role', 'roleId')
  const members = await ctx.db.membership.count({ where: { roleId } })
  if (members > 0) throw conflict('Somebody still has this role; give them another first', 'roleId')

  await ctx.db.role.update({ where: { id: roleId, version: role.version }, data: { deletedAt: ctx.now() } })
  await ctx.emit({ type: 'role.removed', subjectIds: [roleId], data: {} })
  return role
}
