import { mergeSpans } from '../span/merge-spans.ts'
import type { Span } from '../span/span.ts'
import { instantOf, localDayAt } from '../zoned-time/wall-time.ts'
import type { LocalDay } from '../zoned-time/local-day.ts'
import { hoursByDay, type Hours } from './hours.ts'
import type { WallRange } from './wall-range.ts'

const MIDNIGHT = 1440

/** The days of a zone a window touches, and one more on either side: hours of the day before may reach into it. */
export function daysAround(window: Span, zone: string): LocalDay[] {
  const first = localDayAt(window.start, zone) - 1
  const last = localDayAt(window.end, zone) + 1
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/**
 * When it is open around a window, in order. Ranges of one day that touch are one, ranges of two days stay two: starts are
 * counted anew each day, so that they do not depend on the window somebody happens to look through.
 */
export function openRanges(byPrecedence: readonly Hours[], zone: string, window: Span): Span[] {
  const rangesOf = hoursByDay(byPrecedence)
  return daysAround(window, zone).flatMap((day) =>
    mergeSpans(rangesOf(day).map((range) => spanOfRange(day, range, zone))),
  )
}

/**
 * A range of one day as instants. Where the clock shows a time twice, it begins at the first and ends at the second. It
 * ends with its day, even where the clocks skip the last hour of one: what would begin after is empty.
 */
export function spanOfRange(day: LocalDay, { start, end }: WallRange, zone: string): Span {
  const midnight = instantOf(day + 1, 0, zone, 'first')
  return {
    start: instantOf(day, start, zone, 'first'),
    end: end === MIDNIGHT ? midnight : Math.min(instantOf(day, end, zone, 'last'), midnight),
  }
}

/** Whole local days, both ends included; null is without an end. */
export const spanOfDays = (first: LocalDay | null, last: LocalDay | null, zone: string): Span => ({
  start: first === null ? -Infinity : instantOf(first, 0, zone, 'first'),
  end: last === null ? Infinity : instantOf(last + 1, 0, zone, 'first'),
})
