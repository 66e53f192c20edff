import { Temporal } from 'temporal-polyfill'
import type { Instant, Span } from '../span/span.ts'

/** From an instant on, how far the clocks of a zone are ahead of UTC. */
export type ZoneOffset = { readonly from: Instant; readonly offsetMs: number }

type ZoneYear = Span & { readonly zone: string; readonly offsets: readonly ZoneOffset[] }

const known = new Map<string, ZoneYear>()
/** Whoever asks once asks a thousand times about the same zone and year: answered without a look into the map. */
let latest: ZoneYear | null = null

/**
 * What the clocks of an IANA zone show in the year of an instant and a day to either side, in order; the first entry holds
 * since ever. Clocks change twice a year at most times, so sums over this list stand in for a calendar lookup each.
 */
export function zoneOffsets(zone: string, at: Instant): readonly ZoneOffset[] {
  if (latest?.zone === zone && latest.start <= at && at < latest.end) return latest.offsets

  const year = new Date(at).getUTCFullYear()
  const key = `${zone} ${year}`
  latest = known.get(key) ?? readYear(zone, year)
  known.set(key, latest)
  return latest.offsets
}

function readYear(zone: string, year: number): ZoneYear {
  const until = Date.UTC(year + 1, 0, 3)
  let at: Temporal.ZonedDateTime | null = new Temporal.ZonedDateTime(BigInt(Date.UTC(year, 0, -1)) * 1_000_000n, zone)
  const offsets: ZoneOffset[] = [{ from: -Infinity, offsetMs: at.offsetNanoseconds / 1e6 }]
  while ((at = at.getTimeZoneTransition('next')) && at.epochMilliseconds < until) {
    offsets.push({ from: at.epochMilliseconds, offsetMs: at.offsetNanoseconds / 1e6 })
  }
  return { zone, start: Date.UTC(year), end: Date.UTC(year + 1), offsets }
}
