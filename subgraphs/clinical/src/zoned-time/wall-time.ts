import { MINUTE_MS, type Instant } from '../span/span.ts'
import type { LocalDay } from './local-day.ts'
import { zoneOffsets } from './zone-offsets.ts'

const DAY_MS = 86_400_000

/** Minutes after the midnight a local day begins with, as a clock on the wall counts them: 0 to 1440, which is 24:00. */
export type MinuteOfDay = number

/**
 * The instant at which a clock of the zone shows this minute of this day.
 * Shown twice (clocks go back), the `first` or the `last` time; never (clocks go forward), the gap later: 03:30 is 04:30.
 */
export function instantOf(day: LocalDay, minute: MinuteOfDay, zone: string, which: 'first' | 'last'): Instant {
  const wall = day * DAY_MS + minute * MINUTE_MS
  const offsets = zoneOffsets(zone, wall)
  let found: Instant | null = null
  let passed = wall
  for (const [i, { from, offsetMs }] of offsets.entries()) {
    const instant = wall - offsetMs
    const until = offsets[i + 1]?.from ?? Infinity
    if (from <= instant && instant < until) {
      if (which === 'first') return instant
      found = instant
    }
    // The last offset whose time is over when the clock would show it: the one before the gap, if there is a gap.
    if (instant >= until) passed = instant
  }
  return found ?? passed
}

/** How far the clocks of the zone are ahead of UTC at an instant. */
export function offsetAt(instant: Instant, zone: string): number {
  const offsets = zoneOffsets(zone, instant)
  let current = 0
  for (const { from, offsetMs } of offsets) if (from <= instant) current = offsetMs
  return current
}

/** The day it is in the zone. */
export const localDayAt = (instant: Instant, zone: string): LocalDay =>
  Math.floor((instant + offsetAt(instant, zone)) / DAY_MS)
