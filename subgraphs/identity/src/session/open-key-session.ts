import type { IdentityRequest } from '../context.ts'
import { findKey } from './find-key.ts'
import { keySession } from './key-session.ts'
import { noteUsed } from './note-seen.ts'
import { refused, type Session } from './session.ts'

/** The session of a service account. Where no clinic is named the key's own is meant; any other is none of its business. */
export async function openKeySession(ctx: IdentityRequest): Promise<Session> {
  const { organizationId } = ctx.actor
  const found = await findKey(ctx)
  if (!found) return refused('UNKNOWN_SUBJECT')
  if (organizationId === null) return openKeySession(ctx.bind({ organizationId: found.organizationId }))
  if (organizationId !== found.organizationId) return refused('NO_MEMBERSHIP', { organizationId })

  const session = keySession(found, ctx.now())
  if (!session.refusal) await noteUsed(ctx, found.apiKeyId, found.lastUsedAt)
  return session
}
