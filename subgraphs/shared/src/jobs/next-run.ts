import { Temporal } from 'temporal-polyfill'

/** A run of something daily: the calendar day it is for, which names it, and the instant it is due. */
export type Run = { date: string; at: Date }

/**
 * The first run after an instant of what is done each day at a time on the wall of a zone. Each day has one: a time the
 * clocks skip comes as much later as they skip, of one they repeat the first is meant.
 */
export function nextRun(time: string, timezone: string, after: Date): Run {
  const instant = after.getTime()
  let date = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone).toPlainDate()
  for (;;) {
    const { epochMilliseconds } = date.toPlainDateTime(time).toZonedDateTime(timezone, { disambiguation: 'compatible' })
    if (epochMilliseconds > instant) return { date: date.toString(), at: new Date(epochMilliseconds) }
    date = date.add({ days: 1 })
  }
}
