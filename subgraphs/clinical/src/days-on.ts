import { invalid } from '@platform/shared/errors'

const MOST_DAYS = 366
const DAY_MS = 86_400_000

/** So many days from an instant on, both ends included. Refuses none, and more than a year. */
export function daysOn(from: Date, days: number): { from: Date; until: Date } {
  if (days < 1 || days > MOST_DAYS) throw invalid(`1 to ${MOST_DAYS}`, 'days')
  return { from, until: new Date(from.getTime() + days * DAY_MS - 1) }
}
