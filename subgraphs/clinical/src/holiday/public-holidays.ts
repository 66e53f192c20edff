import { invalid } from '@platform/shared/errors'
import Holidays, { type HolidaysTypes } from 'date-holidays'
import type { Closure } from '../availability/place.ts'
import { localDateOf, localDay, type LocalDate } from '../zoned-time/local-day.ts'
import type { MinuteOfDay } from '../zoned-time/wall-time.ts'

const DAY_HOURS = 24
const MIDNIGHT = 1440

export type HolidayRegion = {
  /** ISO 3166-1, such as RO. */
  readonly country: string
  /** The part of the country behind ISO 3166-2's hyphen, such as BY for DE-BY; null where only the country's count. */
  readonly region: string | null
  /** ISO 639-1; names that are not known in it are in the country's own. */
  readonly language: string
}

/**
 * The public holidays of a year as closures, in order: days by the calendar of the place, some of them from noon on only.
 * Refuses a country or region nobody has written down: a clinic that is open on a holiday by mistake finds out too late.
 * Reckoning moons takes milliseconds, so whoever asks often keeps the answer.
 */
export function publicHolidays({ country, region, language }: HolidayRegion, year: number): Closure[] {
  const known = new Holidays()
  if (!Object.hasOwn(known.getCountries(), country)) throw invalid(`${country} is no country whose holidays are known`)
  if (region !== null && !Object.hasOwn(known.getStates(country) ?? {}, region)) {
    throw invalid(`${region} is no region of ${country} whose holidays are known`)
  }
  const options = { types: ['public' as const] }
  const holidays = region === null ? new Holidays(country, options) : new Holidays(country, region, options)
  return holidays.getHolidays(year, language).map((holiday) => closureOf(holiday, region ?? country))
}

function closureOf({ date, start, end, name }: HolidaysTypes.Holiday, where: string): Closure {
  const from = date.slice(0, 10)
  const begins = minuteOf(date)
  const hours = (end.getTime() - start.getTime()) / 3_600_000
  const isPart = begins > 0 && hours <= DAY_HOURS
  return {
    id: `${where} ${from} ${name}`,
    kind: 'holiday',
    name,
    from,
    until: isPart ? from : daysAfter(from, Math.max(Math.round(hours / DAY_HOURS), 1) - 1),
    ranges: isPart ? [{ start: begins, end: Math.min(begins + hours * 60, MIDNIGHT) }] : null,
  }
}

const daysAfter = (date: LocalDate, days: number) => localDateOf(localDay(date) + days)

/** Written as `2026-12-24 13:00:00`, where the place is. */
const minuteOf = (date: string): MinuteOfDay => Number(date.slice(11, 13)) * 60 + Number(date.slice(14, 16))
