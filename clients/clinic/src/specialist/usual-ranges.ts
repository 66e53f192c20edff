import { weekdayOf } from '#clock/day.ts'
import type { Range } from '#hours/range.ts'
import type { Ground } from './effective-day.ts'

/** The hours of a date of which nothing is said: its weekday's; in a calendar the weekday's there, else what counts outside of it. */
export function usualRanges(day: string, { week, dates, calendar }: Ground, isInCalendar: boolean): readonly Range[] {
  const ofWeekday = (all: Ground['week'] | undefined) => all?.find(({ weekday }) => weekday === weekdayOf(day))
  const outside = dates.find(({ date }) => date === day) ?? ofWeekday(week)
  const said = isInCalendar ? (ofWeekday(calendar?.weekly) ?? outside) : ofWeekday(week)
  return said?.ranges ?? []
}
