import type { ApiKey } from '@platform/prisma/generated'
import { notFound } from '@platform/shared/errors'
import type { IdentityContext } from '../context.ts'

/** Stops a key. Revoking it again changes nothing: it stays revoked since the first time. */
export async function revokeApiKey(
  { db, emit, now }: IdentityContext,
  { apiKeyId: id }: { apiKeyId: string },
): Promise<ApiKey> {
  const { count } = await db.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now() } })
  const key = await db.apiKey.findUnique({ where: { id } })
  if (!key) throw notFound('API key', 'apiKeyId')
  if (count > 0) await emit({ type: 'api_key.revoked', subjectIds: [key.serviceAccountId, id], data: {} })
  return key
}
