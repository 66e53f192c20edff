import { invalid } from '@platform/shared/errors'

/** The moment something ends, if it does. Refuses one that has passed. */
export function inFuture(expiresAt: Date | null | undefined, now: Date): Date | null {
  if (expiresAt && expiresAt <= now) throw invalid('This moment has passed', 'expiresAt')
  return expiresAt ?? null
}
