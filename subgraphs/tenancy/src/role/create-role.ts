import { conflict, forbidden } from '@platform/shared/errors'
import { requiredText } from '@platform/shared/required-text'
import { clinicOf } from '../clinic-of.ts'
import type { TenancyContext } from '../context.ts'
import { lockClinic } from '../lock-clinic.ts'
import { grantablePermissions } from '../permission/grantable-permissions.ts'
import type { BaseRole } from './base-role.ts'
import { refuseTakenName } from './refuse-taken-name.ts'
import { roleKeyOf } from './role-key.ts'

/** Keeps the list of a clinic's roles short enough to be read whole. */
const MAX_ROLES = 50

type Input = {
  name: string
  description?: string | null | undefined
  baseRole: BaseRole
  permissions: readonly string[]
}

/** Makes a role of the clinic's own. Only an administrator makes one for administrators. */
export async function createRole(ctx: TenancyContext, { baseRole, ...input }: Input) {
  const organizationId = clinicOf(ctx.actor)
  if (baseRole === 'admin' && ctx.actor.role !== 'admin') throw forbidden('Only administrators decide who is one')
  const name = requiredText(input.name, 'name', 60)
  const description = input.description ? requiredText(input.description, 'description', 300) : null
  const permissions = grantablePermissions(ctx.actor, { baseRole, permissions: input.permissions, held: [] })

  await lockClinic(ctx, 'roles', organizationId)
  const key = roleKeyOf(name)
  await refuseTakenName(ctx, { organizationId, name, key })
  const count = await ctx.db.role.count({ where: { organizationId } })
  if (count >= MAX_ROLES) throw conflict(`A clinic has at most ${MAX_ROLES} roles`)

  const role = await ctx.db.role.create({ data: { key, name, description, baseRole, permissions } })
  await ctx.emit({ type: 'role.created', subjectIds: [role.id], data: {} })
  return role
}
