import { publicHolidays } from '../holiday/public-holidays.ts'
import { localDateOf, localDay, type LocalDate } from '../zoned-time/local-day.ts'

/** The days ahead on which tests book. */
export const BOOKED = [3, 4, 5, 6, 7, 8, 12, 13, 19, 20, 26] as const

/** How many days those are put off, so that the clinic is open on all of them: it keeps the distances between them. */
export function putOff(today: LocalDate, isClosed: (date: LocalDate) => boolean): number {
  for (let days = 0; days < 366; days += 1) {
    if (!BOOKED.some((ahead) => isClosed(localDateOf(localDay(today) + ahead + days)))) return days
  }
  throw new Error('The clinic is closed for a year')
}

/** Whether aurora's holidays close it on a date: all there is in the demo world to close a calendar that is of no location. */
export function isHoliday(date: LocalDate): boolean {
  const year = Number(date.slice(0, 4))
  const known = holidays.get(year) ?? publicHolidays({ country: 'RO', region: null, language: 'ro' }, year)
  holidays.set(year, known)
  return known.some(({ from, until }) => from <= date && date <= until)
}

const holidays = new Map<number, ReturnType<typeof publicHolidays>>()
