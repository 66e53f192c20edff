import type { Redis } from 'ioredis'
import { eventStream } from './event-stream.ts'
import { announceLive } from './announce-live.ts'
import { homesOf } from './homes-of.ts'
import { isLive } from './live-stream.ts'
import { eventChannel, type PublishedEvent } from './published-event.ts'

/** How far back somebody who was away can go on from: about so many events of a clinic, and at most a day of silence. */
const KEPT_EVENTS = 5_000
const KEPT_SECONDS = 24 * 60 * 60

/** Kept and told in one step, and told only if kept: nobody hears of an event that those who were away will not find. */
const ANNOUNCE = `
for i, stream in ipairs(KEYS) do
  local kept = redis.pcall('XADD', stream, 'MAXLEN', '~', ${KEPT_EVENTS}, ARGV[1] .. '-0', 'type', ARGV[2], 'event', ARGV[3])
  if type(kept) == 'table' and kept.err then
    local latest = redis.call('XREVRANGE', stream, '+', '-', 'COUNT', 1)[1]
    return latest and latest[1] or redis.error_reply(kept.err)
  end
  redis.call('EXPIRE', stream, ${KEPT_SECONDS})
  redis.call('PUBLISH', ARGV[3 + i], ARGV[3])
end`

/**
 * Tells an event to whoever listens in its homes, and keeps it for those who are away. Answers with the cursor that a
 * stream has reached when the event's does not come after it: then it was told to nobody there.
 */
export async function announce(redis: Redis, event: PublishedEvent): Promise<number | null> {
  if (isLive(event.type)) return announceLive(redis, event)
  const homes = homesOf(event)
  const reached = await redis.eval(
    ANNOUNCE,
    homes.length,
    ...homes.map(eventStream),
    event.cursor,
    event.type,
    JSON.stringify(event),
    ...homes.map((home) => eventChannel(home, event.type)),
  )
  // The id of a stream's entry, `<cursor>-0`.
  return typeof reached === 'string' ? Number.parseInt(reached) : null
}
