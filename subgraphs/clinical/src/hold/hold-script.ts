import { liveStream, TELL } from '@platform/shared/events/live-stream'
import { eventChannel } from '@platform/shared/events/published-event'
import type { Services } from '@platform/shared/services'

/** Longer than any hold lasts, and than anybody cares how many they had. */
const KEPT_MS = 60 * 60 * 1_000

/** The beginning of the names of all that is kept of a clinic's holds. The braces put it in one slot of a cluster. */
export const holdsOf = (organizationId: string) => `holds:{${organizationId}}`

/** Where the holds on one specialist's time are: a hash, fingerprint → `HeldSlot`. */
export const holdsOnSpecialist = (organizationId: string, specialistId: string) =>
  `${holdsOf(organizationId)}:on:${specialistId}`

/**
 * What every script begins with. First of all it ends what has expired, by the clock of Redis, and tells of it: so a slot
 * is never told to be held by the next before it is told to be free, and it does not matter which process notices.
 */
const BEGIN = `${TELL}
local holds, stream = KEYS[1], KEYS[2]
local clinic, channels, told_at = ARGV[1], ARGV[2], ARGV[3]
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local tokens, ends = holds .. ':tokens', holds .. ':ends'

local function on(specialist) return holds .. ':on:' .. specialist end

local function find(token)
  local whose = redis.call('HGET', tokens, token)
  if not whose then return nil end
  return cjson.decode(redis.call('HGET', on(string.match(whose, '%S+')), token))
end

local function announce(type, hold)
  for _, specialist in ipairs(hold.specialistIds) do
    local event = { id = clinic .. ':' .. time[1] .. time[2] .. ':' .. specialist, type = type, version = 1,
      occurredAt = told_at, organizationId = clinic, actor = cjson.null, subjectIds = { specialist },
      data = { startsAt = hold.startsAt, endsAt = hold.endsAt } }
    tell(stream, channels .. type, type, cjson.encode(event))
  end
end

local function keep(token, hold)
  local text = cjson.encode(hold)
  for _, specialist in ipairs(hold.specialistIds) do
    redis.call('HSET', on(specialist), token, text)
    redis.call('PEXPIRE', on(specialist), ${KEPT_MS})
  end
  redis.call('HSET', tokens, token, table.concat(hold.specialistIds, ' '))
  redis.call('ZADD', ends, hold.expiresAt, token)
  for _, key in ipairs({ tokens, ends }) do redis.call('PEXPIRE', key, ${KEPT_MS}) end
  if hold.visitor ~= '' then redis.call('SET', holds .. ':by:' .. hold.visitor, token, 'PX', ${KEPT_MS}) end
  if hold.source ~= '' then
    local live = holds .. ':live:' .. hold.source
    redis.call('ZADD', live, hold.expiresAt, token)
    redis.call('PEXPIRE', live, ${KEPT_MS})
  end
end

local function forget(token)
  local hold = find(token)
  if not hold then return nil end
  for _, specialist in ipairs(hold.specialistIds) do redis.call('HDEL', on(specialist), token) end
  redis.call('HDEL', tokens, token)
  redis.call('ZREM', ends, token)
  redis.call('ZREM', holds .. ':live:' .. hold.source, token)
  local by = holds .. ':by:' .. hold.visitor
  if redis.call('GET', by) == token then redis.call('DEL', by) end
  return hold
end

for _, token in ipairs(redis.call('ZRANGEBYSCORE', ends, '-inf', now)) do
  local expired = forget(token)
  if expired then announce('slot.expired', expired) end
end
`

/** Runs a script on the holds of a clinic, in one step. It finds its own arguments from `ARGV[4]` on. */
export const runHoldScript = (
  redis: Services['redis'],
  organizationId: string,
  script: string,
  ...args: (string | number)[]
) =>
  redis.eval(
    BEGIN + script,
    2,
    holdsOf(organizationId),
    liveStream(organizationId),
    organizationId,
    eventChannel(organizationId, ''),
    new Date().toISOString(),
    ...args,
  )
