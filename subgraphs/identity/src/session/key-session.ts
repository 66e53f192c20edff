import { PERMISSIONS } from '@platform/prisma/system-roles'
import { isAllowedFrom } from '../partner/network.ts'
import type { Key } from './find-key.ts'
import { clinicRefusal } from './session-refusal.ts'
import { refused, type Session } from './session.ts'

type Call = { now: Date; clientIp: string | null }

/** What a key may do at its clinic, now. A permission that no longer exists opens nothing. */
export function keySession(key: Key, { now, clientIp }: Call): Session {
  const { principalId, displayName, organizationId, organizationStatus, scopes } = key
  const there = { principalId, kind: 'service_account' as const, displayName, organizationId, organizationStatus }
  const hasEnded = (end: Date | null) => end !== null && end <= now
  if (!principalId || !scopes) return refused('UNKNOWN_SUBJECT')
  if (key.status !== 'active') return refused('BLOCKED', there)
  if (key.revokedAt || key.accountStatus !== 'active') return refused('KEY_REVOKED', there)
  if (hasEnded(key.expiresAt) || hasEnded(key.accountExpiresAt)) return refused('KEY_EXPIRED', there)
  if (!isAllowedFrom(key.allowedNetworks ?? [], clientIp)) return refused('ADDRESS_NOT_ALLOWED', there)
  const closed = clinicRefusal(organizationStatus)
  if (closed) return refused(closed, there)
  return {
    ...there,
    role: 'service',
    permissions: PERMISSIONS.filter((known) => scopes.includes(known)),
    platformRole: null,
    partner: termsOf(key),
    refusal: null,
  }
}

const termsOf = ({ partnerSlug, operations, ratePlan }: Key): Session['partner'] =>
  partnerSlug && ratePlan ? { slug: partnerSlug, operations: operations ?? [], ratePlan } : null
