import { MINUTE_MS, type Instant } from '../span/span.ts'

type Visit = {
  start: Instant
  /** When somebody last had a hand in it. */
  changedAt: Instant
}

const dueAt = ({ start }: Pick<Visit, 'start'>, minutes: number) => start - minutes * MINUTE_MS

/**
 * How long before a visit the reminder is that is due now; null when none is. One that was missed is late and not lost, but
 * of two that are due the nearer one says it all. Whoever booked, moved or confirmed the visit after a reminder was due
 * had it in mind then: the day's reminder of a visit booked three hours ahead is never sent.
 */
export function dueReminder(visit: Visit, reminders: readonly number[], now: Instant): number | null {
  if (visit.start <= now) return null
  const due = reminders.filter((minutes) => dueAt(visit, minutes) <= now && dueAt(visit, minutes) >= visit.changedAt)
  return due.length > 0 ? Math.min(...due) : null
}

/** The reminders that lie ahead. */
export const remindersAhead = (visit: Pick<Visit, 'start'>, reminders: readonly number[], now: Instant) =>
  reminders.map((minutes) => ({ minutes, at: new Date(dueAt(visit, minutes)) })).filter(({ at }) => at.getTime() > now)
