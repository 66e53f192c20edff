import { invalid } from '@platform/shared/errors'

/** What a clinic may choose between; the database holds the same bounds. */
const BOUNDS = {
  holdTtlSeconds: [120, 1800],
  bookingConfirmationHours: [1, 336],
  noShowGraceMinutes: [0, 1440],
  cancellationCutoffHours: [0, 336],
  lowRating: [0, 4],
} as const
type Bounded = keyof typeof BOUNDS

/** Minutes before a visit: a quarter of an hour to two weeks. */
const REMINDER = [15, 20_160] as const
const MOST_REMINDERS = 3

/** When patients are reminded, the longest before in front. Refuses a time out of bounds, one twice and too many. */
export function reminderTimes(minutes: readonly number[]): number[] {
  const [least, most] = REMINDER
  if (minutes.length > MOST_REMINDERS) throw invalid(`At most ${MOST_REMINDERS} reminders`, 'reminderMinutes')
  if (new Set(minutes).size < minutes.length) throw invalid('Each once', 'reminderMinutes')
  if (minutes.some((one) => one < least || one > most))
    throw invalid(`Each must be between ${least} and ${most}`, 'reminderMinutes')
  return minutes.toSorted((a, b) => b - a)
}

/** Refuses a number outside of its bounds. Absent ones stay absent: they change nothing. */
export function withinBounds(settings: { [S in Bounded]?: number | null | undefined }) {
  for (const [name, [least, most]] of Object.entries(BOUNDS)) {
    const value = settings[name as Bounded]
    if (value != null && (value < least || value > most))
      throw invalid(`This must be between ${least} and ${most}`, name)
  }
}
