import { MINUTE_MS, type Instant, type Span } from '../span/span.ts'
import { offsetAt } from '../zoned-time/wall-time.ts'
import type { Service } from './service.ts'

/** The round times a day of starts may begin at, in minutes of the hour; the largest that divides the interval is taken. */
const ROUND = [60, 30, 20, 15, 10, 5]
const UNALIGNED = 1

const gridMs = ({ intervalMinutes }: Service) =>
  (ROUND.find((minutes) => intervalMinutes % minutes === 0) ?? UNALIGNED) * MINUTE_MS

const remainder = (value: number, divisor: number) => ((value % divisor) + divisor) % divisor

/** How long past the last round time of the wall clock, for clocks so far ahead of UTC. */
const pastGrid = (instant: Instant, clockOffsetMs: number, service: Service) =>
  remainder(instant + clockOffsetMs - service.offsetMinutes * MINUTE_MS, gridMs(service))

/** The first start of a range at or after an instant, round on the wall clock and then moved by the service's offset. */
function firstStart(range: Span, from: Instant, service: Service, zone: string): Instant {
  const earliest = Math.max(from, range.start + service.offsetMinutes * MINUTE_MS)
  const past = pastGrid(earliest, offsetAt(earliest, zone), service)
  return past === 0 ? earliest : earliest + gridMs(service) - past
}

/**
 * The starts of a range in a stretch of free time: from its first round time on, each an interval of elapsed time later.
 * On a fixed grid they are counted from the range's own beginning, whatever took the time before.
 */
export function startsOf(range: Span, free: Span, service: Service, zone: string): Instant[] {
  const interval = service.intervalMinutes * MINUTE_MS
  const last = Math.min(range.end - 1, free.end - service.durationMinutes * MINUTE_MS)
  let start = firstStart(range, service.fixedGrid ? range.start : Math.max(range.start, free.start), service, zone)
  if (start < free.start) start += Math.ceil((free.start - start) / interval) * interval

  const starts: Instant[] = []
  for (; start <= last; start += interval) starts.push(start)
  return starts
}

/**
 * True for a start of the range that could be offered, whatever else is booked: which ones are depends on what was free
 * when somebody looked, and a slot they chose stays good when a neighbour is booked meanwhile.
 */
export function isOnGrid(start: Instant, range: Span, service: Service, zone: string): boolean {
  const first = firstStart(range, range.start, service, zone)
  if (start < first) return false
  if (service.fixedGrid) return remainder(start - first, service.intervalMinutes * MINUTE_MS) === 0
  // Elapsed steps may leave the round times when the clocks change by less than an hour; both sides of that are good.
  return [start, range.start].some((clock) => pastGrid(start, offsetAt(clock, zone), service) === 0)
}
