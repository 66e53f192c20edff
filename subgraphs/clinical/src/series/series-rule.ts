import { invalid } from '@platform/shared/errors'
import rrule, { type Options, type Weekday } from 'rrule'

const { Frequency, RRule } = rrule
const FREQUENCIES = { DAILY: Frequency.DAILY, WEEKLY: Frequency.WEEKLY, MONTHLY: Frequency.MONTHLY }
const WEEKDAYS = { MO: RRule.MO, TU: RRule.TU, WE: RRule.WE, TH: RRule.TH, FR: RRule.FR, SA: RRule.SA, SU: RRule.SU }
const PARTS = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'WKST']
const MAX_INTERVAL = 52
/** The last day every month has. */
const LAST_SURE_DAY = 28

export const MAX_OCCURRENCES = 100

export type SeriesRule = Pick<Options, 'freq' | 'interval' | 'count' | 'until' | 'byweekday' | 'bymonthday' | 'wkst'>

/**
 * A rule of RFC 5545 as far as a course of treatment needs one: `FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10`.
 * DAILY, WEEKLY or MONTHLY; INTERVAL; an end, as COUNT or as UNTIL with a day; WKST; BYDAY for a week, with a number (`2TU`,
 * `-1FR`) for a month; BYMONTHDAY for a month, 1 to 28 or -1. Refuses everything else rather than to guess at it.
 */
export function seriesRule(written: string): SeriesRule {
  const parts = partsOf(written)
  const freq = FREQUENCIES[oneOf(FREQUENCIES, parts.get('FREQ'), 'FREQ')]
  if (parts.has('COUNT') === parts.has('UNTIL')) throw invalid('A series has an end: either COUNT or UNTIL')

  const isMonthly = freq === Frequency.MONTHLY
  if (parts.has('BYDAY') && freq === Frequency.DAILY) throw invalid('BYDAY goes with WEEKLY or MONTHLY')
  if (parts.has('BYMONTHDAY') && (!isMonthly || parts.has('BYDAY'))) {
    throw invalid('BYMONTHDAY goes with MONTHLY, and without BYDAY')
  }
  return {
    freq,
    interval: numberOf(parts, 'INTERVAL', 1, MAX_INTERVAL) ?? 1,
    count: numberOf(parts, 'COUNT', 1, MAX_OCCURRENCES),
    until: untilOf(parts.get('UNTIL')),
    byweekday:
      parts
        .get('BYDAY')
        ?.split(',')
        .map(isMonthly ? weekdayOfMonth : weekday) ?? null,
    bymonthday: parts.get('BYMONTHDAY')?.split(',').map(dayOfMonth) ?? null,
    wkst: weekday(parts.get('WKST') ?? 'MO'),
  }
}

function partsOf(written: string): Map<string, string> {
  const parts = new Map<string, string>()
  for (const part of written.split(';')) {
    const [, name = '', value = ''] = /^([A-Z]+)=([A-Z0-9,+-]+)$/.exec(part) ?? []
    if (!PARTS.includes(name)) throw invalid(`${part} is not part of a rule: ${PARTS.join(', ')} are`)
    if (parts.has(name)) throw invalid(`${name} is told twice`)
    parts.set(name, value)
  }
  return parts
}

function oneOf<Names extends object>(names: Names, value: string | undefined, part: string): keyof Names {
  if (value === undefined || !Object.hasOwn(names, value)) {
    throw invalid(`${part} is one of ${Object.keys(names).join(', ')}`)
  }
  return value as keyof Names // It is one of its own keys.
}

const weekday = (written: string): Weekday => WEEKDAYS[oneOf(WEEKDAYS, written, 'A weekday')]

function weekdayOfMonth(written: string): Weekday {
  const [, which, day = ''] = /^([1-4]|-1)([A-Z]{2})$/.exec(written) ?? []
  if (which === undefined) throw invalid(`${written}: of a month, say which one, such as 1MO, 4FR or -1FR`)
  return weekday(day).nth(Number(which))
}

/** Refuses the 29th to the 31st, which months would be left out for without a word; -1 is the last day of each. */
export function dayOfMonth(written: string): number {
  const day = Number(written)
  if (day === -1 || (Number.isInteger(day) && day >= 1 && day <= LAST_SURE_DAY)) return day
  throw invalid(`${written}: a day every month has is 1 to ${LAST_SURE_DAY}, or -1 for the last`)
}

function numberOf(parts: Map<string, string>, name: string, min: number, max: number): number | null {
  const written = parts.get(name)
  if (written === undefined) return null
  const number = /^\d+$/.test(written) ? Number(written) : Number.NaN
  if (!(number >= min && number <= max)) throw invalid(`${name} is a number from ${min} to ${max}`)
  return number
}

/** A day, included. A time would have to be told in UTC, and mean another day elsewhere. */
function untilOf(written: string | undefined): Date | null {
  if (written === undefined) return null
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(written) ?? []
  const until = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(until.getTime()) || until.getUTCDate() !== Number(day))
    throw invalid('UNTIL is a day, such as 20261231')
  return until
}
