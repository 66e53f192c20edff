import { loadById } from '@platform/shared/loader'
import type { TenancyContext } from '../context.ts'

const MEMBERSHIP = Symbol('membership')

/** A place in the asker's clinic. Who may not read its members finds their own alone. */
export async function findMembership({ actor, db, loaders }: TenancyContext, id: string) {
  const load = loadById(
    loaders,
    MEMBERSHIP,
    (ids) => db.membership.findMany({ where: { id: { in: [...ids] } } }),
    (membership) => membership.id,
  )
  const membership = await load(id)
  const isOwn = actor.principalId !== null && membership?.principalId === actor.principalId
  return isOwn || actor.permissions.includes('members:read') ? membership : null
}
