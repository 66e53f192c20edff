import type { Actor } from '@platform/shared/actor'
import { forbidden } from '@platform/shared/errors'

/** Platform staff set clinics up and put them right from outside; what they may do there is not limited by a clinic's roles. */
export const isPlatformManager = ({ role, permissions }: Actor) =>
  role === 'superadmin' && permissions.includes('platform:organizations.manage')

/**
 * Refuses to let somebody give a role, or take it away, that is beyond their own: only administrators make and unmake
 * administrators, and nobody hands out a permission they do not hold.
 */
export function requireAuthorityOver(
  actor: Actor,
  role: { name: string; baseRole: string; permissions: readonly string[] },
) {
  if (isPlatformManager(actor)) return
  if (role.baseRole === 'admin' && actor.role !== 'admin') throw forbidden('Only administrators decide who is one')
  const beyond = role.permissions.find((permission) => !actor.permissions.includes(permission))
  if (beyond !== undefined) throw forbidden(`${role.name} allows ${beyond}, which you do not hold`)
}
