import type { SecurityEventRowFragment } from '../gql/graphql.ts'

export type SecurityKind = SecurityEventRowFragment['kind']

export const KINDS: readonly SecurityKind[] = ['ACCESS_DENIED', 'AUTHENTICATION_FAILED', 'RATE_LIMITED']

/**
 * How much it says: somebody who is known and reaches for what is not theirs is worth a look each time, a token that is no
 * good may have ended, and too many requests are mostly a program in a loop.
 */
export const SEVERITY: Record<SecurityKind, 'high' | 'medium' | 'low'> = {
  ACCESS_DENIED: 'high',
  AUTHENTICATION_FAILED: 'medium',
  RATE_LIMITED: 'low',
}

export const SEVERITY_COLOR = { high: 'red', medium: 'orange', low: 'gray' } as const
