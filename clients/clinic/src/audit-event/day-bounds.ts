import { addDays, dayOr } from '#clock/day.ts'
import { instantOf } from '#clock/wall-clock.ts'

/** Whole days of the clinic as instants: from the beginning of one to the end of the other. What is no day bounds nothing. */
export function dayBounds(from: string, to: string, zone: string): { from?: string; to?: string } {
  const first = dayOr(from, '')
  const last = dayOr(to, '')
  const begins = (day: string) => instantOf(`${day} 00:00:00`, zone)
  return { ...(first && { from: begins(first) }), ...(last && { to: begins(addDays(last, 1)) }) }
}
