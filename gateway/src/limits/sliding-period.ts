/**
 * Counts in slices of a twelfth, so that the period slides: a caller who used up the end of one minute does not find a
 * new one right after. What is refused is not counted, and what does not fit is refused whole; both in one step, for
 * all gateways. Asked with no points it tells whether one more would fit.
 *
 * Returns what the limiter library wants: points consumed (one over the limit when refused) and milliseconds until there
 * is room again, or until nothing is counted any more.
 */
export const SLIDING_PERIOD = `
local points, seconds, limit = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1000000
local slice = seconds / 12
local current = math.floor(now / slice)

local counted, sum, newest = {}, 0, current
local kept = redis.call('HGETALL', KEYS[1])
for at = 1, #kept, 2 do
  local number, count = tonumber(kept[at]), tonumber(kept[at + 1])
  if number <= current - 12 then
    redis.call('HDEL', KEYS[1], kept[at])
  else
    counted[#counted + 1] = { number, count }
    sum = sum + count
    if number > newest then newest = number end
  end
end

local function untilGone(number) return math.ceil(((number + 12) * slice - now) * 1000) end

local wanted = math.max(points, 1)
if sum + wanted <= limit then
  if points > 0 then
    redis.call('HINCRBY', KEYS[1], string.format('%d', current), points)
    redis.call('PEXPIRE', KEYS[1], math.ceil(seconds * 1000))
  end
  return { sum + points, untilGone(newest) }
end

table.sort(counted, function(one, other) return one[1] < other[1] end)
local wait = math.ceil(seconds * 1000)
for _, slot in ipairs(counted) do
  sum = sum - slot[2]
  if sum + wanted <= limit then
    wait = untilGone(slot[1])
    break
  end
end
return { limit + 1, wait }
`
