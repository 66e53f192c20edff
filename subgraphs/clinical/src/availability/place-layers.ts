import { daysAround, openRanges, spanOfDays, spanOfRange } from '../hours/open-ranges.ts'
import type { Span } from '../span/span.ts'
import { localDay } from '../zoned-time/local-day.ts'
import { clearOf, within, type Block, type Layer } from './layer.ts'
import type { Closure, Place } from './place.ts'

/** When the doors are open, and the days on which nothing takes place. */
export function placeLayers({ zone, hours, closures }: Place, window: Span): Layer[] {
  const days = daysAround(window, zone)
  const first = days.at(0) ?? 0
  const last = days.at(-1) ?? 0
  const closed = clearOf(closures.flatMap((closure) => blocksOf(closure, zone, first, last)))
  if (!hours) return [closed]
  return [closed, within(openRanges([hours], zone, window), { kind: 'OUTSIDE_LOCATION_HOURS' })]
}

function blocksOf(
  { id, kind, name, from, until, ranges }: Closure,
  zone: string,
  first: number,
  last: number,
): Block[] {
  const conflict = { kind: 'CLOSED', closure: { id, kind, name } } as const
  const begin = Math.max(localDay(from), first)
  const end = Math.min(localDay(until), last)
  if (ranges === null) return [{ span: spanOfDays(begin, end, zone), conflict }]
  return Array.from({ length: end - begin + 1 }, (_, i) => begin + i).flatMap((day) =>
    ranges.map((range) => ({ span: spanOfRange(day, range, zone), conflict })),
  )
}
