import { forbidden, notFound } from '@platform/shared/errors'
import { given } from '@platform/shared/given'
import { refuseStale } from '@platform/shared/refuse-stale'
import { requiredText } from '@platform/shared/required-text'
import type { TenancyContext } from '../context.ts'
import { lockClinic } from '../lock-clinic.ts'
import { grantablePermissions } from '../permission/grantable-permissions.ts'
import { isPlatformManager } from './authority.ts'
import type { BaseRole } from './base-role.ts'
import { refuseTakenName } from './refuse-taken-name.ts'

type Input = {
  roleId: string
  version: number
  name?: string | null | undefined
  description?: string | null | undefined
  permissions?: readonly string[] | null | undefined
}

/** Changes what a role is called or allows. Its key and its base role stay: row policies and other rules rest on them. */
export async function updateRole(ctx: TenancyContext, { roleId, version, ...input }: Input) {
  const role = await ctx.db.role.findUnique({ where: { id: roleId } })
  if (!role) throw notFound('Role', 'roleId')
  if (role.baseRole === 'admin' && ctx.actor.role !== 'admin' && !isPlatformManager(ctx.actor))
    throw forbidden('Only administrators change a role of administrators')
  refuseStale(role, version)

  const { organizationId } = role
  const name = input.name == null ? undefined : requiredText(input.name, 'name', 60)
  if (name !== undefined) {
    await lockClinic(ctx, 'roles', organizationId)
    await refuseTakenName(ctx, { organizationId, name, except: roleId })
  }
  const updated = await ctx.db.role.update({
    where: { id: roleId, version },
    data: given({
      name,
      description: input.description ? requiredText(input.description, 'description', 300) : input.description,
      permissions:
        input.permissions == null
          ? undefined
          : grantablePermissions(ctx.actor, {
              // The column's CHECK admits no other.
              baseRole: role.baseRole as BaseRole,
              permissions: input.permissions,
              held: role.permissions,
            }),
    }),
  })
  await ctx.emit({ type: 'role.updated', subjectIds: [roleId], data: {}, organizationId })
  return updated
}
