import { Temporal } from 'temporal-polyfill'
import type { Instant } from '../span/span.ts'

/** From an instant on, how far the clocks of a zone are ahead of UTC. */
export type ZoneOffset = { readonly from: Instant; readonly offsetMs: number }

const known = new Map<string, readonly ZoneOffset[]>()

/**
 * What the clocks of an IANA zone show in a year and a day to either side, in order; the first entry holds since ever.
 * A zone's clocks change twice a year at most times, so sums over this list stand in for a lookup each.
 */
export function zoneOffsets(zone: string, at: Instant): readonly ZoneOffset[] {
  const year = new Date(at).getUTCFullYear()
  const key = `${zone} ${year}`
  const found = known.get(key) ?? readOffsets(zone, year)
  known.set(key, found)
  return found
}

function readOffsets(zone: string, year: number): ZoneOffset[] {
  const until = Date.UTC(year + 1, 0, 3)
  let at: Temporal.ZonedDateTime | null = new Temporal.ZonedDateTime(BigInt(Date.UTC(year, 0, -1)) * 1_000_000n, zone)
  const offsets: ZoneOffset[] = [{ from: -Infinity, offsetMs: at.offsetNanoseconds / 1e6 }]
  while ((at = at.getTimeZoneTransition('next')) && at.epochMilliseconds < until) {
    offsets.push({ from: at.epochMilliseconds, offsetMs: at.offsetNanoseconds / 1e6 })
  }
  return offsets
}
