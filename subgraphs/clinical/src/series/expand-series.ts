import { invalid } from '@platform/shared/errors'
import rrule from 'rrule'
import { MINUTE_MS, type Span } from '../span/span.ts'
import { localDateOf, localDay, type LocalDate } from '../zoned-time/local-day.ts'
import { instantOf, type MinuteOfDay } from '../zoned-time/wall-time.ts'
import { dayOfMonth, MAX_OCCURRENCES, seriesRule } from './series-rule.ts'

const { Frequency, RRule } = rrule

/** Visits that come again at the same time on the wall clock. */
export type Series = {
  /** See `seriesRule` for what it may say. */
  readonly rule: string
  readonly zone: string
  /** The first day that may be one; the rule says which days are. */
  readonly from: LocalDate
  readonly startMinute: MinuteOfDay
  readonly durationMinutes: number
}

export type Occurrence = Span & { readonly date: LocalDate }

/**
 * Every visit of a series, in order. The wall time stays when the clocks change: a gap moves a visit forward by the gap, an
 * hour that comes twice is the first; each is as long in elapsed time. Refuses a rule that means none, or more than a hundred.
 */
export function expandSeries({ rule, zone, from, startMinute, durationMinutes }: Series): Occurrence[] {
  const parsed = seriesRule(rule)
  if (parsed.freq === Frequency.MONTHLY && !parsed.byweekday && !parsed.bymonthday) dayOfMonth(from.slice(8))

  // Days alone, each as its midnight in UTC: no zone can reach the rule.
  const dtstart = new Date(`${localDateOf(localDay(from))}T00:00:00Z`)
  const days = new RRule({ ...parsed, dtstart }).all((_, found) => found <= MAX_OCCURRENCES)
  if (days.length === 0) throw invalid('The series ends before its first visit')
  if (days.length > MAX_OCCURRENCES) throw invalid(`A series has ${MAX_OCCURRENCES} visits at most`)

  return days.map((midnight) => {
    const date = midnight.toISOString().slice(0, 10)
    const start = instantOf(localDay(date), startMinute, zone, 'first')
    return { date, start, end: start + durationMinutes * MINUTE_MS }
  })
}
