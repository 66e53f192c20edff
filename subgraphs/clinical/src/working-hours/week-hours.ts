import { invalid } from '@platform/shared/errors'
import { dayRanges, type TimeRange } from './day-ranges.ts'
import type { DayHours } from './save-hours.ts'

export type WeekdayHoursInput = { weekday: number; ranges: readonly TimeRange[] }

/** A week as it was given, checked. Refuses a weekday that is named twice. */
export function weekHours(week: readonly WeekdayHoursInput[], field: string): DayHours[] {
  const named = new Set<number>()
  return week.map(({ weekday, ranges }, index) => {
    const path = [field, String(index)]
    if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) {
      throw invalid('Weekdays are 1, Monday, to 7, Sunday', ...path, 'weekday')
    }
    if (named.has(weekday)) throw invalid('This weekday is named twice', ...path, 'weekday')
    named.add(weekday)
    return { weekday, date: null, ranges: dayRanges(ranges, ...path, 'ranges') }
  })
}
