import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { decodeCursor } from '../cursor.ts'
import type { Announcements } from './announcement.ts'
import { announcements } from './announcements.ts'
import { openChannels, type Channels } from './channels.ts'

type From = { after?: string | undefined; signal: AbortSignal }

/** Where subscriptions get their events from. */
export type EventSource = {
  /** The events of some types at one clinic, from now or from after a cursor. By the time it answers, none is missed. */
  announcements(organizationId: string, types: readonly string[], from: From): Promise<Announcements>
  close(): void
}

/** Connects with the first subscription: most processes never have one. */
export function eventSource(redis: Redis, log: Logger, options?: { heartbeatMs: number }): EventSource {
  let channels: Channels | undefined
  return {
    announcements: (organizationId, types, { after, signal }) => {
      channels ??= openChannels(redis, log, options)
      const place = after === undefined ? undefined : placeOf(after)
      return announcements(channels, redis, { organizationId, types, after: place, signal })
    },
    close: () => channels?.close(),
  }
}

/** One that cannot be read is as good as one that is too old. */
function placeOf(after: string): number | null {
  try {
    const place = Number(decodeCursor(after, 1)[0])
    return Number.isSafeInteger(place) && place >= 0 ? place : null
  } catch {
    return null
  }
}
