import { contains, type Instant, type Span } from '../span/span.ts'
import type { AvailabilityInput } from './availability-input.ts'
import type { Crew } from './crew.ts'
import { isOnGrid } from './grid.ts'
import { visitAt } from './service.ts'

/**
 * Which of everybody's starts a crew can take: its own, and those of others that fall into its free time on its grid. Else
 * a slot would go to whoever's day happens to be counted that way, and booking, which asks about one start, to another.
 */
export function startsACrewTakes(
  { crew, free, own }: { crew: Crew; free: readonly Span[]; own: readonly Instant[] },
  starts: readonly Instant[],
  { service }: AvailabilityInput,
): Instant[] {
  const { ranges, zone, brokenLimits } = crew
  let [nextOwn, nextFree, nextRange] = [0, 0, 0]
  return starts.filter((start) => {
    if (own[nextOwn] === start) return ++nextOwn
    const visit = visitAt(start, service)
    while ((free[nextFree]?.end ?? Infinity) < visit.end) nextFree++
    while ((ranges[nextRange]?.end ?? Infinity) <= start) nextRange++
    const fragment = free[nextFree]
    const range = ranges[nextRange]
    if (!fragment || !range || start < range.start || !contains(fragment, visit)) return false
    return isOnGrid(start, range, service, zone) && brokenLimits(start).length === 0
  })
}
