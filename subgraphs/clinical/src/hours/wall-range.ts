import { invalid } from '@platform/shared/errors'
import type { MinuteOfDay } from '../zoned-time/wall-time.ts'

const LAST_MINUTE = 1440
const WRITTEN = /^(\d{2}):([0-5]\d)$/

/** A stretch of one day by the clock on the wall. Past midnight it goes on as a range of the next day, from 00:00. */
export type WallRange = { readonly start: MinuteOfDay; readonly end: MinuteOfDay }

/** The range from `09:00` to `17:30`; the end may be `24:00`. Refuses one that ends before it began. */
export function wallRange(from: string, to: string): WallRange {
  const range = { start: minuteOfDay(from), end: minuteOfDay(to) }
  if (range.end <= range.start) throw invalid(`${from} to ${to} ends before it begins; split it at midnight`)
  return range
}

/** Minutes after midnight, of a time as a clock shows it. */
export function minuteOfDay(written: string): MinuteOfDay {
  const [, hours, minutes] = WRITTEN.exec(written) ?? []
  const minute = Number(hours) * 60 + Number(minutes)
  if (!(minute <= LAST_MINUTE)) throw invalid(`${written} is not a time of day such as 09:30`)
  return minute
}

/** The same as a clock shows it. */
export const clock = (minute: MinuteOfDay) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
