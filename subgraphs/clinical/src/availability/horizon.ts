import { localDay, weekdayOf, type LocalDay } from '../zoned-time/local-day.ts'
import type { Horizon } from './calendar.ts'
import type { Closure } from './place.ts'

const FRIDAY = 5

/** Where a rolling horizon ends. Business days are Monday to Friday without those a closure takes whole. */
export function lastDayOfHorizon({ days, counting }: Horizon, today: LocalDay, closures: readonly Closure[]): LocalDay {
  if (counting === 'calendar-days') return today + days

  const closed = closures
    .filter(({ ranges }) => ranges === null)
    .map(({ from, until }) => ({ first: localDay(from), last: localDay(until) }))
  const isBusinessDay = (day: LocalDay) =>
    weekdayOf(day) <= FRIDAY && !closed.some(({ first, last }) => first <= day && day <= last)

  let last = today
  for (let left = days; left > 0;) if (isBusinessDay(++last)) left--
  return last
}
