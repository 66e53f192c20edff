const DAY_MS = 24 * 60 * 60 * 1000

/** Midnight in UTC of a day counted from today: how a column of dates is written. */
export const dayFromNow = (days: number) => new Date((Math.floor(Date.now() / DAY_MS) + days) * DAY_MS)
