import { loadById } from '@platform/shared/loader'
import type { CapabilitiesContext } from '../context.ts'

const NOTIFICATION = Symbol('notification')

/** A message of the clinic, for whoever may read its messages. */
export const findNotification = async ({ db, loaders, actor }: CapabilitiesContext, id: string) =>
  actor.permissions.includes('notifications:read')
    ? loadById(
        loaders,
        NOTIFICATION,
        (ids) => db.notification.findMany({ where: { id: { in: [...ids] } } }),
        (row) => row.id,
      )(id)
    : null
