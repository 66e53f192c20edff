import { MINUTE_MS, type Instant, type Span } from '../span/span.ts'
import type { LocalDate } from '../zoned-time/local-day.ts'

/** What a service asks of the time it is given. */
export type Service = {
  readonly id: string
  readonly durationMinutes: number
  /** From one start to the next. */
  readonly intervalMinutes: number
  /** How far the starts are moved from the round ones: 5 turns 09:00, 10:00 into 09:05, 10:05. */
  readonly offsetMinutes: number
  readonly bufferBeforeMinutes: number
  readonly bufferAfterMinutes: number
  /** Elapsed time between asking and the visit. */
  readonly noticeMinutes: number
  /** The last day that can be booked, counted from today; null is without an end. */
  readonly bookingWindowDays: number | null
  /** Visits of this service a specialist takes in a day and in a week, which begins on Monday; null is any number. */
  readonly dayLimit: number | null
  readonly weekLimit: number | null
  /** Starts are counted from the opening hour always, rather than anew after each visit. */
  readonly fixedGrid: boolean
  /** Both days included; null is without an end. */
  readonly validFrom: LocalDate | null
  readonly validUntil: LocalDate | null
}

/** The time of a visit itself: elapsed, so it is as long on a day the clocks change. */
export const visitAt = (start: Instant, { durationMinutes }: Service): Span => ({
  start,
  end: start + durationMinutes * MINUTE_MS,
})
