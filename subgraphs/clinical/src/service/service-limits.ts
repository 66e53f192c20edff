import { invalid } from '@platform/shared/errors'

type Bounds = readonly [least: number, most: number, step: number]

/** Minutes are on the grid of five that slots are held by. The database holds the same. */
const BOUNDS: Readonly<Record<string, Bounds>> = {
  durationMinutes: [5, 1440, 5],
  intervalMinutes: [5, 1440, 5],
  offsetMinutes: [0, 1435, 5],
  bufferBeforeMinutes: [0, 240, 5],
  bufferAfterMinutes: [0, 240, 5],
  noticeMinutes: [0, 525_600, 5],
  bookingWindowDays: [0, 730, 1],
  dayLimit: [1, 1000, 1],
  weekLimit: [1, 1000, 1],
}

/** Refuses a number a service cannot have, each at its own field. Numbers that are missing are no matter. */
export function refuseBeyondLimits(numbers: Readonly<Record<string, unknown>>, ...path: string[]) {
  for (const [field, [least, most, step]] of Object.entries(BOUNDS)) {
    const value = numbers[field]
    if (typeof value !== 'number') continue
    if (value < least || value > most) throw invalid(`${least} to ${most}`, ...path, field)
    if (value % step !== 0) throw invalid(`A multiple of ${step}`, ...path, field)
  }
}

type Together = {
  intervalMinutes: number
  offsetMinutes: number
  validFrom: Date | null
  validUntil: Date | null
}

/** Refuses what does not go together, in a service as it would be. */
export function refuseContradiction({ intervalMinutes, offsetMinutes, validFrom, validUntil }: Together) {
  if (offsetMinutes >= intervalMinutes) throw invalid('Less than the interval', 'offsetMinutes')
  if (validFrom && validUntil && validUntil < validFrom) throw invalid('Not before the first day', 'validUntil')
}
