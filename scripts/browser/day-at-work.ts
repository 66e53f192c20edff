const DAY_MS = 24 * 60 * 60 * 1000

/** Days off in the clinic's country with a date of their own. Those that move with Easter are no Tuesday, Wednesday or Thursday. */
const HOLIDAYS = new Set('01-01 01-02 01-06 01-07 01-24 05-01 06-01 08-15 11-30 12-01 12-25 12-26'.split(' '))

/** So many days from today on, or from another day. */
export const daysFrom = (count: number, day = new Date().toISOString().slice(0, 10)): string =>
  new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10)

/** The first of these weekdays, of Tuesday to Thursday, from a day on that is no holiday. Sunday is 0. */
export function dayAtWork(weekdays: readonly number[], from: string): string {
  const isDayOff = !weekdays.includes(new Date(from).getUTCDay()) || HOLIDAYS.has(from.slice(5))
  return isDayOff ? dayAtWork(weekdays, daysFrom(1, from)) : from
}
