import { loadById } from '@platform/shared/loader'
import type { ClinicalContext } from '../context.ts'

const BY_ID = Symbol('calendar feeds by id')

/** The feed with this id, if it is one's own or the asker manages members. */
export async function findFeed({ actor, db, loaders }: ClinicalContext, id: string) {
  const load = loadById(
    loaders,
    BY_ID,
    (ids) => db.calendarFeed.findMany({ where: { id: { in: [...ids] } } }),
    (feed) => feed.id,
  )
  const feed = await load(id)
  return feed && (feed.humanId === actor.principalId || actor.permissions.includes('members:manage')) ? feed : null
}
