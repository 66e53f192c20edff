import { forbidden } from '@platform/shared/errors'
import { z } from 'zod'
import type { IdentityRequest } from '../context.ts'
import { openKeySession } from './open-key-session.ts'
import { openSubjectSession } from './open-subject-session.ts'
import type { Profile } from './register-human.ts'
import { refused, type Session } from './session.ts'

type Input = {
  subject?: string | null | undefined
  organizationId?: string | null | undefined
  profile?: Profile | null | undefined
}

const Id = z.uuid()

/** Whether whoever holds the Actor's lookup key may act, and as what. Only the gateway may ask. */
export async function openSession(ctx: IdentityRequest, { subject, organizationId, profile }: Input): Promise<Session> {
  const { lookupKey } = ctx.actor
  if (!lookupKey || (subject ?? lookupKey) !== lookupKey)
    throw forbidden('The subject is not the one this Actor may look up')
  if (organizationId != null && !Id.safeParse(organizationId).success) return refused('ORGANIZATION_NOT_FOUND')

  const there = organizationId == null ? ctx : ctx.bind({ organizationId })
  return lookupKey.startsWith('key|') ? openKeySession(there) : openSubjectSession(there, profile ?? null)
}
