import { invalid } from '@platform/shared/errors'
import { dateFromLocal } from '@platform/shared/local-date'
import { dayRanges, type TimeRange } from './day-ranges.ts'
import type { DayHours } from './save-hours.ts'

export type DateHoursInput = { date: string; ranges: readonly TimeRange[] }

const MOST_DATES = 366

/** Dates as they were given, checked. Refuses one that is named twice. */
export function dateHours(dates: readonly DateHoursInput[], field: string): DayHours[] {
  if (dates.length > MOST_DATES) throw invalid(`At most ${MOST_DATES} dates`, field)
  const named = new Set<string>()
  return dates.map(({ date, ranges }, index) => {
    const path = [field, String(index)]
    if (named.has(date)) throw invalid('This date is named twice', ...path, 'date')
    named.add(date)
    return { weekday: null, date: dateFromLocal(date), ranges: dayRanges(ranges, ...path, 'ranges') }
  })
}
