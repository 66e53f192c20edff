import type { Actor } from '@platform/shared/actor'
import { PERMISSIONS, SYSTEM_ROLES } from '@platform/prisma/system-roles'
import { forbidden, invalid } from '@platform/shared/errors'
import { isPlatformManager } from '../role/authority.ts'
import type { BaseRole } from '../role/base-role.ts'

/** Without these nobody could set the clinic's people and roles right again. */
const ADMIN_KEEPS = ['members:manage', 'roles:manage'] as const

type Wish = {
  baseRole: BaseRole
  permissions: readonly string[]
  /** What the role allows already, and so is not given anew. */
  held: readonly string[]
}

/**
 * The permissions of a role as they will be stored: known ones only, each once, in the order of the list. Nobody gives
 * what they do not hold; a role over `patient` stays within what patients may; one over `admin` can always manage.
 */
export function grantablePermissions(actor: Actor, { baseRole, permissions, held }: Wish): string[] {
  const wanted = new Set(permissions)
  const unknown = [...wanted].find((permission) => !PERMISSIONS.some((known) => known === permission))
  if (unknown !== undefined) throw invalid(`There is no permission ${unknown}`, 'permissions')

  const forPatients: readonly string[] = SYSTEM_ROLES.patient.permissions
  const beyond =
    baseRole === 'patient' ? [...wanted].find((permission) => !forPatients.includes(permission)) : undefined
  if (beyond !== undefined) throw invalid(`A role for patients cannot allow ${beyond}`, 'permissions')

  const missing = baseRole === 'admin' ? ADMIN_KEEPS.find((permission) => !wanted.has(permission)) : undefined
  if (missing !== undefined) throw invalid(`A role for administrators always allows ${missing}`, 'permissions')

  const ungiven = [...wanted].find(
    (permission) => !held.includes(permission) && !actor.permissions.includes(permission),
  )
  if (ungiven !== undefined && !isPlatformManager(actor))
    throw forbidden(`You cannot give ${ungiven}: you do not hold it`)
  return PERMISSIONS.filter((permission) => wanted.has(permission))
}
