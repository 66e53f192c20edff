import { invalid } from '@platform/shared/errors'

/** What a clinic may choose between; the database holds the same bounds. */
const BOUNDS = {
  holdTtlSeconds: [120, 1800],
  bookingConfirmationHours: [1, 336],
  noShowGraceMinutes: [0, 1440],
  cancellationCutoffHours: [0, 336],
} as const
type Bounded = keyof typeof BOUNDS

/** Refuses a number outside of its bounds. Absent ones stay absent: they change nothing. */
export function withinBounds(settings: { [S in Bounded]?: number | null | undefined }) {
  for (const [name, [least, most]] of Object.entries(BOUNDS)) {
    const value = settings[name as Bounded]
    if (value != null && (value < least || value > most))
      throw invalid(`This must be between ${least} and ${most}`, name)
  }
}
