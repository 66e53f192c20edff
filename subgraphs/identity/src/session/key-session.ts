import { PERMISSIONS } from '@platform/prisma/system-roles'
import type { Key } from './find-key.ts'
import { clinicRefusal } from './session-refusal.ts'
import { refused, type Session } from './session.ts'

/** What a key may do at its clinic, now. A permission that no longer exists opens nothing. */
export function keySession(key: Key, now: Date): Session {
  const { principalId, displayName, organizationId, organizationStatus, scopes } = key
  const there = { principalId, kind: 'service_account' as const, displayName, organizationId, organizationStatus }
  const hasEnded = (end: Date | null) => end !== null && end <= now
  if (!principalId || !scopes) return refused('UNKNOWN_SUBJECT')
  if (key.status !== 'active') return refused('BLOCKED', there)
  if (key.revokedAt || key.accountStatus !== 'active') return refused('KEY_REVOKED', there)
  if (hasEnded(key.expiresAt) || hasEnded(key.accountExpiresAt)) return refused('KEY_EXPIRED', there)
  const closed = clinicRefusal(organizationStatus)
  if (closed) return refused(closed, there)
  return {
    ...there,
    role: 'service',
    permissions: PERMISSIONS.filter((known) => scopes.includes(known)),
    platformRole: null,
    refusal: null,
  }
}
