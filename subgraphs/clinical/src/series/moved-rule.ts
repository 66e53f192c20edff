import { localDate } from '@platform/shared/local-date'
import { invalid } from '@platform/shared/errors'
import type { AppointmentSeries } from '@platform/prisma/generated'
import { localDateOf, localDay, type LocalDate } from '../zoned-time/local-day.ts'
import { expandSeries } from './expand-series.ts'

type Rule = { rule: string; from: LocalDate }
type Kept = Pick<AppointmentSeries, 'rule' | 'timezone' | 'firstDay' | 'startMinute'>
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Every day of a series as its rule says. */
const daysOf = ({ rule, timezone, firstDay, startMinute }: Kept) =>
  daysOfRule({ rule, from: localDate(firstDay) ?? '' }, timezone, startMinute)

const daysOfRule = ({ rule, from }: Rule, zone: string, startMinute: number) =>
  expandSeries({ rule, zone, from, startMinute, durationMinutes: 5 }).map(({ date }) => date)

/** Moved by so many days. */
export const shifted = (date: LocalDate, days: number) => localDateOf(localDay(date) + days)

/**
 * The rule cut in two at a day: of what stays, null when nothing does, and of what moves by so many days. Refuses days
 * that no rule has together, such as the first Tuesday of each month and one day later.
 */
export function movedRule(series: Kept, from: LocalDate, days: number): { stays: Rule | null; moves: Rule } {
  const all = daysOf(series)
  const [before, after] = [all.filter((day) => day < from), all.filter((day) => day >= from)]
  const rule = withCount(series.rule, after.length)
  const moves = { rule: days === 0 ? rule : withWeekdays(rule, days), from: shifted(from, days) }
  const wanted = after.map((day) => shifted(day, days))
  if (daysOfRule(moves, series.timezone, series.startMinute).join() !== wanted.join())
    throw invalid('These visits cannot be moved to other days together; move them one by one', 'start')
  const first = localDate(series.firstDay) ?? from
  return { stays: before.length > 0 ? { rule: withCount(series.rule, before.length), from: first } : null, moves }
}

const withCount = (rule: string, count: number) =>
  [...rule.split(';').filter((part) => !/^(COUNT|UNTIL)=/.test(part)), `COUNT=${count}`].join(';')

/** The days of a week, so many days on: of Monday and Thursday, a day later, Tuesday and Friday. */
const withWeekdays = (rule: string, days: number) =>
  rule.replace(
    /(?<=^|;)BYDAY=([A-Z,]+)/,
    (_, names: string) =>
      `BYDAY=${names
        .split(',')
        .map((name) => next(name, days))
        .join()}`,
  )

const next = (name: string, days: number) => WEEKDAYS[(((WEEKDAYS.indexOf(name) + days) % 7) + 7) % 7] ?? name
