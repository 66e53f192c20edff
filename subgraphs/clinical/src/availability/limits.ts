import { countsTowardsLimits } from '../appointment/appointment-status.ts'
import type { Instant } from '../span/span.ts'
import { mondayOf, type LocalDay } from '../zoned-time/local-day.ts'
import { localDayAt } from '../zoned-time/wall-time.ts'
import type { AvailabilityInput } from './availability-input.ts'
import type { Busy } from './busy.ts'
import { isOther, isOthersHold } from './busy-layers.ts'
import type { Conflict } from './conflict.ts'

/** Says which limits one more visit at an instant would break, counted in the specialist's own days and weeks. */
export type BrokenLimits = (start: Instant) => Conflict[]

/** A live hold counts as the visit it is about to become: two people are not let in for one last place. */
export function limitsOf(specialistId: string, zone: string, busy: Busy, asker: AvailabilityInput): BrokenLimits {
  const { id: serviceId, dayLimit, weekLimit } = asker.service
  if (dayLimit === null && weekLimit === null) return () => []

  const counted = [
    ...busy.appointments.filter((visit) => countsTowardsLimits(visit.status) && isOther(visit, asker)),
    ...busy.holds.filter((hold) => isOthersHold(hold, asker)),
  ]
  const days = counted.filter((visit) => visit.serviceId === serviceId).map(({ start }) => localDayAt(start, zone))
  const inDay = tally(days)
  const inWeek = tally(days.map(mondayOf))

  return (start) => {
    const day = localDayAt(start, zone)
    const broken: Conflict[] = []
    if (dayLimit !== null && (inDay.get(day) ?? 0) >= dayLimit) {
      broken.push({ kind: 'DAY_LIMIT', specialistId, limit: dayLimit })
    }
    if (weekLimit !== null && (inWeek.get(mondayOf(day)) ?? 0) >= weekLimit) {
      broken.push({ kind: 'WEEK_LIMIT', specialistId, limit: weekLimit })
    }
    return broken
  }
}

function tally(days: readonly LocalDay[]): Map<LocalDay, number> {
  const counts = new Map<LocalDay, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  return counts
}
