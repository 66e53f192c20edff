/** A stretch of a day as inputs hold it. An end at `00:00` is the midnight that ends the day. */
export type Range = { from: string; to: string }

const DAY_MINUTES = 24 * 60

/** Minutes after midnight. */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

export const endMinute = ({ to }: Range): number => minuteOf(to) || DAY_MINUTES

/** As a clock shows it; of the midnight that ends a day, `00:00`. */
export function timeAt(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60) % 24, minute % 60]
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** In the order of the day. */
export const inOrder = (ranges: readonly Range[]): Range[] =>
  ranges.toSorted((a, b) => minuteOf(a.from) - minuteOf(b.from))

/** What the graph tells, as inputs can hold it. */
export const toEdit = (ranges: readonly Range[]): Range[] =>
  ranges.map(({ from, to }) => ({ from: from.slice(0, 5), to: to === '24:00' ? '00:00' : to.slice(0, 5) }))

/** What was typed, as the graph takes it. */
export const toSend = (ranges: readonly Range[]): Range[] =>
  inOrder(ranges).map(({ from, to }) => ({ from, to: to === '00:00' ? '24:00' : to }))

/** The same without minutes where there are none: `9–13`, `14:30–17`. */
export const inShort = (ranges: readonly Range[]): string =>
  inOrder(ranges)
    .map(({ from, to }) => `${shortTime(from)}–${to === '00:00' ? '24' : shortTime(to)}`)
    .join(', ')

const shortTime = (time: string) => time.replace(/^0/, '').replace(/:00$/, '')

/** Hours somebody may well have next, on a day that has these. */
export function nextRange(ranges: readonly Range[]): Range {
  const last = inOrder(ranges).at(-1)
  if (!last) return { from: '09:00', to: '17:00' }
  const from = Math.min(endMinute(last) + 60, DAY_MINUTES - 60)
  return { from: timeAt(from), to: timeAt(Math.min(from + 240, DAY_MINUTES)) }
}
