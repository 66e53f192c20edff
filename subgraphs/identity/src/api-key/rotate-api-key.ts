import { conflict, invalid, notFound } from '@platform/shared/errors'
import type { IdentityContext } from '../context.ts'
import { createApiKey, type IssuedApiKey } from './create-api-key.ts'

const A_DAY = 24 * 60
const MAX_OVERLAP_MINUTES = 30 * A_DAY

type Input = { apiKeyId: string; overlapMinutes?: number; expiresAt?: Date | null | undefined }

/** A new key in the place of another, which goes on working for the overlap, so that nobody is locked out in between. */
export async function rotateApiKey(ctx: IdentityContext, input: Input): Promise<IssuedApiKey> {
  const { db, now, emit } = ctx
  const { apiKeyId: id, overlapMinutes = A_DAY, expiresAt } = input
  if (overlapMinutes < 0 || overlapMinutes > MAX_OVERLAP_MINUTES)
    throw invalid(`An overlap takes 0 to ${MAX_OVERLAP_MINUTES} minutes`, 'overlapMinutes')
  const old = await db.apiKey.findUnique({ where: { id } })
  if (!old) throw notFound('API key', 'apiKeyId')
  if (old.origin !== 'issued')
    throw conflict('This key was made by the partner, who makes the next one too', 'apiKeyId')
  if (old.rotatedAt) throw conflict('This key has a successor already', 'apiKeyId')
  if (old.revokedAt || (old.expiresAt && old.expiresAt <= now())) throw conflict('This key has ended', 'apiKeyId')

  const end = new Date(now().getTime() + overlapMinutes * 60_000)
  // One successor a key, also of two that are asked for at once.
  const { count } = await db.apiKey.updateMany({
    where: { id, rotatedAt: null, revokedAt: null },
    data: { rotatedAt: now(), expiresAt: old.expiresAt && old.expiresAt < end ? old.expiresAt : end },
  })
  if (count === 0) throw conflict('This key was changed meanwhile', 'apiKeyId')
  const issued = await createApiKey(ctx, { serviceAccountId: old.serviceAccountId, expiresAt })
  await emit({ type: 'api_key.rotated', subjectIds: [old.serviceAccountId, id], data: {} })
  return issued
}
