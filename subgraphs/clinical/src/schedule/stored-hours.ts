import { localDate } from '@platform/shared/local-date'
import type { SpecialistHours } from '@platform/prisma/generated'
import type { Hours } from '../hours/hours.ts'
import type { Weekday } from '../zoned-time/local-day.ts'
import { wallRanges } from '../working-hours/day-ranges.ts'

type Day = Pick<SpecialistHours, 'weekday' | 'date' | 'ranges'>

/** Hours as the slot rules take them, from the rows that hold them. */
export function storedHours(days: readonly Day[]): Hours {
  return {
    weekly: days.flatMap(({ weekday, ranges }) =>
      // 1 to 7, by a constraint.
      weekday === null ? [] : [{ weekday: weekday as Weekday, ranges: wallRanges(ranges) }],
    ),
    dates: days.flatMap(({ date, ranges }) => {
      const day = localDate(date)
      return day === null ? [] : [{ date: day, ranges: wallRanges(ranges) }]
    }),
  }
}
