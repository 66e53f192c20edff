const DAY_MS = 24 * 60 * 60 * 1000

/** How far back use is told of. */
export const KEPT_DAYS = 30
/** A day longer than they are read, so that none ends while it is. */
export const KEPT_SECONDS = (KEPT_DAYS + 1) * 24 * 60 * 60

/** Where a day's use is kept: one hash, a field for each operation, partner and thing counted. */
export const dayKey = (at: Date) => `usage:${at.toISOString().slice(0, 10)}`

/** When each operation was last run, by each partner. */
export const LAST_KEY = 'usage:last'

export const lastDays = (now: Date): string[] =>
  Array.from({ length: KEPT_DAYS }, (_, back) => dayKey(new Date(now.getTime() - back * DAY_MS)))

/** An operation by a partner, or by our own. Neither a hash nor an address nor a slug holds a blank. */
export const userOf = (operation: string, partner: string | null) => `${operation} ${partner ?? '-'}`

export function readUser(user: string): { operation: string; partner: string | null } {
  const [operation = '', partner = '-'] = user.split(' ')
  return { operation, partner: partner === '-' ? null : partner }
}
