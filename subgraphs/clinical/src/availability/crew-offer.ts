import { MINUTE_MS, type Instant, type Span } from '../span/span.ts'
import type { AvailabilityInput } from './availability-input.ts'
import type { Crew } from './crew.ts'
import { isOnGrid } from './grid.ts'
import { freeTime } from './layer.ts'
import { startsOfCrew } from './starts-of-crew.ts'

/** A crew, what is free of its time, and the starts that yields. */
export type CrewOffer = { readonly crew: Crew; readonly free: readonly Span[]; readonly own: readonly Instant[] }

export function offerOf(crew: Crew, general: readonly Span[], input: AvailabilityInput): CrewOffer {
  const free = freeTime(general, crew.layers)
  return { crew, free, own: startsOfCrew(crew, free, input) }
}

/**
 * Asked about starts in order, whether the crew can take each: its own, and those of others that fall into its free time on
 * its grid. Else a slot would go to whoever's day happens to be counted that way, and booking, which asks about one start,
 * would give it to somebody else.
 */
export function takesInOrder(
  { crew, free, own }: CrewOffer,
  { service }: AvailabilityInput,
): (start: Instant) => boolean {
  const { ranges, zone, brokenLimits } = crew
  const duration = service.durationMinutes * MINUTE_MS
  let [nextOwn, nextFree, nextRange] = [0, 0, 0]
  return (start) => {
    if (own[nextOwn] === start) {
      nextOwn++
      return true
    }
    const end = start + duration
    while ((free[nextFree]?.end ?? Infinity) < end) nextFree++
    if (!begun(free[nextFree], start)) return false
    while ((ranges[nextRange]?.end ?? Infinity) <= start) nextRange++
    const range = ranges[nextRange]
    if (!begun(range, start)) return false
    return isOnGrid(start, range, service, zone) && brokenLimits(start).length === 0
  }
}

const begun = (span: Span | undefined, at: Instant): span is Span => span !== undefined && span.start <= at
