import type { Instant, Span } from '../span/span.ts'
import type { AvailabilityInput } from './availability-input.ts'
import type { Crew } from './crew.ts'
import { startsOf } from './grid.ts'

/** The starts a crew's own free time yields in the window, in order: one sweep over its ranges and what is free of them. */
export function startsOfCrew(crew: Crew, free: readonly Span[], { service, window }: AvailabilityInput): Instant[] {
  const starts: Instant[] = []
  let next = 0
  for (const range of crew.ranges) {
    while (endsBefore(free[next], range.start)) next++
    for (let i = next; i < free.length; i++) {
      const fragment = free[i]
      if (!fragment || fragment.start >= range.end) break
      for (const start of startsOf(range, fragment, service, crew.zone)) {
        if (window.start <= start && start < window.end && crew.brokenLimits(start).length === 0) starts.push(start)
      }
    }
  }
  return starts
}

const endsBefore = (fragment: Span | undefined, instant: Instant) => fragment !== undefined && fragment.end <= instant
