import { DomainError, invalid } from '@platform/shared/errors'
import { clock, wallRange, type WallRange } from '../hours/wall-range.ts'

const GRID_MINUTES = 5
const MOST_RANGES = 12

export type TimeRange = { from: string; to: string }

/**
 * The ranges of a day as the tables keep them: minutes after midnight, each range's start and end, in order. Ranges that
 * touch become one. Refuses those that overlap, and times off the grid of five minutes.
 */
export function dayRanges(ranges: readonly TimeRange[], ...path: string[]): number[] {
  if (ranges.length > MOST_RANGES) throw invalid(`A day has at most ${MOST_RANGES} ranges`, ...path)
  const minutes: number[] = []
  for (const { start, end } of ranges.map((range) => parsed(range, path)).sort((a, b) => a.start - b.start)) {
    if (start % GRID_MINUTES !== 0 || end % GRID_MINUTES !== 0)
      throw invalid('Times are multiples of 5 minutes', ...path)
    const last = minutes.at(-1)
    if (last !== undefined && start < last) throw invalid('These ranges overlap', ...path)
    if (start === last) minutes.pop()
    else minutes.push(start)
    minutes.push(end)
  }
  return minutes
}

function parsed({ from, to }: TimeRange, path: string[]): WallRange {
  try {
    return wallRange(from, to)
  } catch (error) {
    throw error instanceof DomainError ? invalid(error.message, ...path) : error
  }
}

/** The same for the slot rules. */
export const wallRanges = (minutes: readonly number[]): WallRange[] =>
  Array.from({ length: minutes.length / 2 }, (_, i) => ({ start: minutes[2 * i] ?? 0, end: minutes[2 * i + 1] ?? 0 }))

/** The same as a clock shows them. */
export const timeRanges = (minutes: readonly number[]): TimeRange[] =>
  wallRanges(minutes).map(({ start, end }) => ({ from: clock(start), to: clock(end) }))
