import { invalid } from '@platform/shared/errors'
import { dateFromLocal } from '@platform/shared/local-date'

const HOUR_MS = 3_600_000
/** The day begins this much earlier in the first zone on Earth: a child born there is not born in the future. */
const EARLIEST_ZONE_HOURS = 14
const MAX_AGE_YEARS = 130

/** True for a day on which somebody now in care can have been born. */
export function isBirthDate(day: string, now: Date): boolean {
  const latest = new Date(now.getTime() + EARLIEST_ZONE_HOURS * HOUR_MS)
  const earliest = new Date(now)
  earliest.setUTCFullYear(now.getUTCFullYear() - MAX_AGE_YEARS)
  const date = dateFromLocal(day)
  return date <= latest && date >= earliest
}

/** The day as it is stored. Refuses one in the future, and one that is surely a slip of the keyboard. */
export function birthDate(day: string, now: Date): Date {
  if (!isBirthDate(day, now)) {
    throw invalid(`A birth date is not in the future and not more than ${MAX_AGE_YEARS} years ago`, 'birthDate')
  }
  return dateFromLocal(day)
}
