import { openRanges } from '../hours/open-ranges.ts'
import { intersectSpans } from '../span/intersect-spans.ts'
import type { Span } from '../span/span.ts'
import { byPreference } from './assignment.ts'
import type { AvailabilityInput } from './availability-input.ts'
import type { Busy } from './busy.ts'
import { busyBySpecialist } from './busy-by-specialist.ts'
import { busyLayers } from './busy-layers.ts'
import { within, type Layer } from './layer.ts'
import { limitsOf, type BrokenLimits } from './limits.ts'
import type { Specialist } from './specialist.ts'

/** Those who give a visit together: one specialist, or all of a collective. */
export type Crew = {
  readonly specialistIds: readonly string[]
  /** On whose wall clock starts are round. */
  readonly zone: string
  /** A range a day, which starts are counted from. */
  readonly ranges: readonly Span[]
  readonly layers: readonly Layer[]
  readonly brokenLimits: BrokenLimits
}

/** Everybody who could give a visit, in order of preference. */
export function crewsOf(input: AvailabilityInput): Crew[] {
  const busyOf = busyBySpecialist(input.busy)
  const alone = byPreference(input.specialists, input.assignment).map((one) => crewOf(one, busyOf(one.id), input))
  const [first, ...others] = alone
  if (input.assignment !== 'collective' || !first) return alone
  return [
    {
      specialistIds: alone.flatMap(({ specialistIds }) => specialistIds),
      zone: input.calendar.zone,
      ranges: others.reduce((shared, { ranges }) => intersectSpans(shared, ranges), first.ranges),
      layers: alone.flatMap(({ layers }) => layers),
      brokenLimits: (start) => alone.flatMap(({ brokenLimits }) => brokenLimits(start)),
    },
  ]
}

function crewOf({ id, zone, hours }: Specialist, busy: Busy, input: AvailabilityInput): Crew {
  const ofCalendar = input.calendar.specialistHours.filter(({ specialistId }) => specialistId === id)
  const ranges = openRanges([...ofCalendar.map((entry) => entry.hours), hours], zone, input.window)
  return {
    specialistIds: [id],
    zone,
    ranges,
    layers: [within(ranges, { kind: 'OUTSIDE_HOURS', specialistId: id }), ...busyLayers(busy, input)],
    brokenLimits: limitsOf(id, zone, busy, input),
  }
}
