import type { Actor } from '@platform/shared/actor'
import { unauthenticated } from '@platform/shared/errors'

/** The human who asks. Refuses everyone who is none: acts on one's own data have no other owner. */
export function ownHumanId({ kind, principalId }: Actor): string {
  if (kind !== 'human' || !principalId) throw unauthenticated('Sign in first')
  return principalId
}
