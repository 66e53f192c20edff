import { localDay, weekdayOf, type LocalDate, type LocalDay, type Weekday } from '../zoned-time/local-day.ts'
import type { WallRange } from './wall-range.ts'

/** When somebody or something is open. A date replaces its weekday whole; no ranges means closed; a day unnamed is unsaid. */
export type Hours = {
  readonly weekly: readonly { readonly weekday: Weekday; readonly ranges: readonly WallRange[] }[]
  readonly dates: readonly { readonly date: LocalDate; readonly ranges: readonly WallRange[] }[]
}

/** The ranges of a day from several sets of hours: the first set that says anything about the day decides alone. */
export function hoursByDay(byPrecedence: readonly Hours[]): (day: LocalDay) => readonly WallRange[] {
  const sets = byPrecedence.map(({ weekly, dates }) => ({
    weekdays: gather(weekly.map(({ weekday, ranges }) => [weekday, ranges] as const)),
    days: gather(dates.map(({ date, ranges }) => [localDay(date), ranges] as const)),
  }))
  return (day) => {
    const weekday = weekdayOf(day)
    for (const { days, weekdays } of sets) {
      const ranges = days.get(day) ?? weekdays.get(weekday)
      if (ranges) return ranges
    }
    return []
  }
}

/** A weekday or date that is named twice has the ranges of both. */
function gather<Key>(entries: readonly (readonly [Key, readonly WallRange[]])[]): Map<Key, readonly WallRange[]> {
  const gathered = new Map<Key, readonly WallRange[]>()
  for (const [key, ranges] of entries) gathered.set(key, [...(gathered.get(key) ?? []), ...ranges])
  return gathered
}
