const DAY_MS = 86_400_000
/** 1 January 1970 was a Thursday. */
const THURSDAY = 4
const WRITTEN = /^\d{4}-\d{2}-\d{2}$/

/** A calendar day as `YYYY-MM-DD`. */
export type LocalDate = string

/** A calendar day as its number since 1970-01-01, whatever the zone: days are counted, never added up in hours. */
export type LocalDay = number

/** ISO: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Throws for a day that is on no calendar, such as 2026-02-30. */
export function localDay(date: LocalDate): LocalDay {
  const at = WRITTEN.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(at) || localDateOf(at / DAY_MS) !== date) throw new RangeError(`${date} is not a day`)
  return at / DAY_MS
}

export const localDateOf = (day: LocalDay): LocalDate => new Date(day * DAY_MS).toISOString().slice(0, 10)

export const weekdayOf = (day: LocalDay) => (((((day + THURSDAY - 1) % 7) + 7) % 7) + 1) as Weekday

/** The Monday on or before it. */
export const mondayOf = (day: LocalDay): LocalDay => day - weekdayOf(day) + 1
