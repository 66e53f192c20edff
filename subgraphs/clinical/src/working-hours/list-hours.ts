import { dateFromLocal, localDate } from '@platform/shared/local-date'
import type { ClinicalContext } from '../context.ts'
import { daysOn } from '../days-on.ts'
import { loadListOf } from '../load-list-of.ts'
import { loadInSpan } from '../load-in-span.ts'
import { timeRanges } from './day-ranges.ts'

const WEEKS = Symbol('weekly hours by specialist')
const DATES = Symbol('date hours by specialist')

/** The week of a specialist, Monday first; a day that is not in it is a day off. */
export async function listWeeklyHours({ db, loaders }: ClinicalContext, specialistId: string) {
  const read = (ids: string[]) =>
    db.specialistHours.findMany({
      where: { specialistId: { in: ids }, calendarId: null, date: null },
      orderBy: { weekday: 'asc' },
    })
  const days = await loadListOf(loaders, WEEKS, { read, parentOf: (day) => day.specialistId }, specialistId)
  return days.map(({ weekday, ranges }) => ({ weekday: weekday ?? 0, ranges: timeRanges(ranges) }))
}

/** The days of a specialist that are unlike their week, in order. */
export async function listDateHours(
  { db, loaders }: ClinicalContext,
  specialistId: string,
  asked: { from: string; days: number },
) {
  const found = await loadInSpan(
    loaders,
    DATES,
    {
      read: (ids, { from, until }) =>
        db.specialistHours.findMany({
          where: { specialistId: { in: ids }, calendarId: null, date: { gte: from, lte: until } },
          orderBy: { date: 'asc' },
        }),
      parentOf: (day) => day.specialistId,
      isIn: ({ date }, { from, until }) => date !== null && from <= date && date <= until,
    },
    { parentId: specialistId, ...daysOn(dateFromLocal(asked.from), asked.days) },
  )
  return found.map(({ date, ranges }) => ({ date: localDate(date) ?? asked.from, ranges: timeRanges(ranges) }))
}
