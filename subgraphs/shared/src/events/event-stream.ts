import type { Redis } from 'ioredis'
import type { PublishedEvent } from './published-event.ts'

/** The latest events of a clinic of every type, kept by the relay for those who were away: one Redis Stream, an entry's id being its cursor. */
export const eventStream = (organizationId: string) => `event-stream:${organizationId}`

const PAGE = 200
const entryId = (cursor: number) => `${cursor}-0`
const cursorOf = (id: string) => Number(id.slice(0, id.indexOf('-')))

/** What followed a cursor, up to a page of it, and the cursor it ends with. */
export type Page = { events: PublishedEvent[]; end: number; isWhole: boolean }

/** The cursor of the latest event of a stream; null when there is none to be had. */
export async function latestCursor(redis: Redis, stream: string): Promise<number | null> {
  const [latest] = await redis.xrevrange(stream, '+', '-', 'COUNT', 1)
  return latest ? cursorOf(latest[0]) : null
}

/**
 * The events after a cursor, in order. Null when the stream no longer has the cursor itself: it was too old, of another
 * clinic or made up, or the stream is gone, and what is there now need not follow it without a gap.
 */
export async function eventsAfter(
  redis: Redis,
  stream: string,
  cursor: number,
  types: ReadonlySet<string>,
): Promise<Page | null> {
  const entries = await redis.xrange(stream, entryId(cursor), '+', 'COUNT', PAGE + 1)
  if (entries[0]?.[0] !== entryId(cursor)) return null
  const later = entries.slice(1)
  const events = later
    .filter(([, [, type = '']]) => types.has(type))
    // Written by the relay alone, as it is published.
    .map(([, [, , , event = '']]) => JSON.parse(event) as PublishedEvent)
  return { events, end: cursorOf(later.at(-1)?.[0] ?? entryId(cursor)), isWhole: later.length < PAGE }
}
