const DAY_MS = 24 * 60 * 60 * 1000

const at = (day: string) => Date.parse(`${day}T00:00:00Z`)
const written = (time: number) => new Date(time).toISOString().slice(0, 10)

/** Days are written as `2026-11-21`, and belong to no zone. */
export const addDays = (day: string, count: number): string => written(at(day) + count * DAY_MS)

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => new Date(at(day)).getUTCDay() || 7

export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day))

export const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`

/** The days from one on, in order. */
export const daysFrom = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addDays(day, index))

/** A day of the address, or what stands in for one that is none. */
export const dayOr = (text: string, otherwise: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at(text)) ? text : otherwise
