import type { Services } from '@platform/shared/services'
import { z } from 'zod'
import type { HeldSlot } from './held-slot.ts'
import { runHoldScript } from './hold-script.ts'
import { rememberHoldEnd } from './sweep-holds.ts'

/** What one address may keep at once, and how often it may keep something within the time a hold lasts. */
const MOST_LIVE = 10
const MOST_PLACED = 60

/**
 * One step, so that of any number who come at once one gets the slot. What the same holder keeps does not stand in the
 * way, and is given back as soon as the new one is theirs.
 */
const PLACE = `
local token, hold, lasts, former = ARGV[4], cjson.decode(ARGV[5]), tonumber(ARGV[6]), ARGV[7]
local own = {}
if former ~= '' then own[former] = true end
if hold.visitor ~= '' then own[redis.call('GET', holds .. ':by:' .. hold.visitor) or ''] = true end

for _, specialist in ipairs(hold.specialistIds) do
  local others = redis.call('HGETALL', on(specialist))
  for i = 1, #others, 2 do
    local other = cjson.decode(others[i + 1])
    if not own[others[i]] and other.from < hold.to and hold.from < other.to then return { 'TAKEN', other.expiresAt } end
  end
end

if hold.source ~= '' then
  local live, placed = holds .. ':live:' .. hold.source, holds .. ':placed:' .. hold.source
  local kept = redis.call('ZCARD', live)
  for mine in pairs(own) do if redis.call('ZSCORE', live, mine) then kept = kept - 1 end end
  redis.call('ZREMRANGEBYSCORE', placed, '-inf', now)
  if kept >= ${MOST_LIVE} or redis.call('ZCARD', placed) >= ${MOST_PLACED} then return { 'TOO_MANY', 0 } end
  redis.call('ZADD', placed, now + lasts, token)
  redis.call('PEXPIRE', placed, lasts)
end

for mine in pairs(own) do
  local given_back = forget(mine)
  if given_back then announce('slot.released', given_back) end
end
hold.expiresAt, hold.renewals = now + lasts, 0
keep(token, hold)
announce('slot.held', hold)
return { 'HELD', hold.expiresAt }`

const Placed = z.tuple([z.enum(['HELD', 'TAKEN', 'TOO_MANY']), z.number()])

type Wanted = {
  fingerprint: string
  slot: Omit<HeldSlot, 'expiresAt' | 'renewals'>
  seconds: number
  /** The fingerprint of what the holder kept so far, if they say so. */
  former: string | null
}

/** Keeps a slot for somebody, until when it says, unless it overlaps with what another keeps or they keep too many. */
export async function placeHold(
  redis: Services['redis'],
  organizationId: string,
  { fingerprint, slot, seconds, former }: Wanted,
) {
  const placed = await runHoldScript(
    redis,
    organizationId,
    PLACE,
    fingerprint,
    JSON.stringify(slot),
    seconds * 1_000,
    former ?? '',
  )
  const [outcome, until] = Placed.parse(placed)
  if (outcome === 'HELD') await rememberHoldEnd(redis, organizationId, until)
  return { outcome, until }
}
