import { eventStream } from './event-stream.ts'
import type { EventType } from './event-type.ts'
import { EVENT_TYPES } from './registry.ts'

const types: Partial<Record<string, EventType>> = EVENT_TYPES

export const isLive = (type: string) => types[type]?.isLive ?? false

/** The latest live events of a clinic. The braces keep it beside what else of the clinic a script changes with it. */
export const liveStream = (organizationId: string) => `live-stream:{${organizationId}}`

/** Where the events of some types are kept. Refuses a mixture: there is no order between the two, so no cursor either. */
export function streamOf(organizationId: string, wanted: readonly string[]): string {
  const live = wanted.filter(isLive).length
  if (live > 0 && live < wanted.length) throw new Error('Live and lasting events cannot be listened to as one')
  return live > 0 ? liveStream(organizationId) : eventStream(organizationId)
}

/** How many live events of a clinic are kept for those who were away, and for how long after the last. */
const KEPT_EVENTS = 2_000
const KEPT_SECONDS = 60 * 60

/**
 * Lua, for scripts in which something happens that is worth telling: `tell(stream, channel, type, event)` gives an event,
 * JSON without a cursor, the next number, keeps it and publishes it. The number is the time in microseconds, so that it
 * goes on growing although streams end.
 */
export const TELL = `
local function tell(stream, channel, type, event)
  local time = redis.call('TIME')
  local cursor = time[1] * 1000000 + time[2]
  local latest = redis.call('XREVRANGE', stream, '+', '-', 'COUNT', 1)[1]
  if latest then cursor = math.max(cursor, tonumber(string.match(latest[1], '^%d+')) + 1) end
  local number = string.format('%.0f', cursor)
  local told = '{"cursor":' .. number .. ',' .. string.sub(event, 2)
  redis.call('XADD', stream, 'MAXLEN', '~', ${KEPT_EVENTS}, number .. '-0', 'type', type, 'event', told)
  redis.call('EXPIRE', stream, ${KEPT_SECONDS})
  redis.call('PUBLISH', channel, told)
end`
