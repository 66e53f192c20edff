import { endMinute, inOrder, minuteOf, type Range } from './range.ts'

const GRID_MINUTES = 5
const MOST = 12

/** A rule that hours of a day break; the name of the words that say so. */
export type RangeProblem = 'incomplete' | 'backwards' | 'grid' | 'overlap' | 'tooMany'

/** What the server would refuse of the hours of a day. Null when they can be sent. */
export function rangeProblem(ranges: readonly Range[]): RangeProblem | null {
  if (ranges.length > MOST) return 'tooMany'
  if (ranges.some(({ from, to }) => !from || !to)) return 'incomplete'
  if (ranges.some((range) => endMinute(range) <= minuteOf(range.from))) return 'backwards'
  if (ranges.some(({ from, to }) => minuteOf(from) % GRID_MINUTES || minuteOf(to) % GRID_MINUTES)) return 'grid'
  const sorted = inOrder(ranges)
  const isOverlapping = sorted.some((range, at) => at > 0 && endMinute(sorted[at - 1] ?? range) > minuteOf(range.from))
  return isOverlapping ? 'overlap' : null
}
