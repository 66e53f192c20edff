import type { IdentityRequest } from '../context.ts'
import { findKeys } from './find-key.ts'
import { keySession } from './key-session.ts'
import { noteUsed } from './note-seen.ts'
import { refused, type Session } from './session.ts'

/**
 * The session of a service account. Where no clinic is named the only one that the key opens is meant; any other clinic
 * than those it opens is none of its business.
 */
export async function openKeySession(ctx: IdentityRequest): Promise<Session> {
  const { organizationId, clientIp } = ctx.actor
  const keys = await findKeys(ctx)
  const [only, ...others] = keys
  if (!only) return refused('UNKNOWN_SUBJECT')
  if (organizationId === null) {
    if (others.length > 0) return refused('ORGANIZATION_NOT_NAMED')
    return openKeySession(ctx.bind({ organizationId: only.organizationId }))
  }
  const key = keys.find((one) => one.organizationId === organizationId)
  if (!key) return refused('NO_MEMBERSHIP', { organizationId })

  const session = keySession(key, { now: ctx.now(), clientIp })
  if (!session.refusal) await noteUsed(ctx, key.apiKeyId, key.lastUsedAt)
  return session
}
