import { endMinute, minuteOf, timeAt, type Range } from './range.ts'

/** A stretch of a day in minutes after midnight, of which 1440 is the one that ends it. */
export type Stretch = { start: number; end: number }

export const stretchesOf = (ranges: readonly Range[]): Stretch[] =>
  ranges.map((range) => ({ start: minuteOf(range.from), end: endMinute(range) }))

export const rangesOf = (stretches: readonly Stretch[]): Range[] =>
  stretches.map(({ start, end }) => ({ from: timeAt(start), to: timeAt(end) }))

/** What is left of some stretches beside others. */
export const without = (stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] =>
  others.reduce<Stretch[]>(
    (left, { start, end }) =>
      left.flatMap((one) =>
        [
          { start: one.start, end: Math.min(one.end, start) },
          { start: Math.max(one.start, end), end: one.end },
        ].filter((part) => part.start < part.end),
      ),
    [...stretches],
  )

/** What some stretches have in common with others. */
export const within = (stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] =>
  stretches.flatMap((one) =>
    others
      .map(({ start, end }) => ({ start: Math.max(one.start, start), end: Math.min(one.end, end) }))
      .filter((part) => part.start < part.end),
  )
