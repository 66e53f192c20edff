import type { ApiKey } from '@platform/prisma/generated'
import { conflict, invalid, notFound } from '@platform/shared/errors'
import type { IdentityContext } from '../context.ts'
import { inFuture } from '../service-account/in-future.ts'
import { lookupKeyOf, newSecret, prefixOf } from './secret.ts'

const MAX_KEYS = 10

type Input = { serviceAccountId: string; expiresAt?: Date | null | undefined }
export type IssuedApiKey = { apiKey: ApiKey; secret: string }

/** Makes a key and hands it out, once: only its hash is kept. */
export async function createApiKey({ db, emit, now }: IdentityContext, input: Input): Promise<IssuedApiKey> {
  const expiresAt = inFuture(input.expiresAt, now())
  // One at a time an account: two at once would both find room for the last key.
  await db.$executeRaw`SELECT FROM identity.service_accounts WHERE id = ${input.serviceAccountId}::uuid FOR UPDATE`
  const account = await db.serviceAccount.findUnique({ where: { id: input.serviceAccountId } })
  if (!account) throw notFound('Service account', 'serviceAccountId')
  if (account.status !== 'active') throw conflict('A disabled service account gets no keys', 'serviceAccountId')
  if (account.expiresAt && account.expiresAt <= now())
    throw conflict('The service account has expired', 'serviceAccountId')
  if (account.expiresAt && expiresAt && expiresAt > account.expiresAt)
    throw invalid('A key cannot outlive its service account', 'expiresAt')
  const keys = await db.apiKey.count({ where: { serviceAccountId: account.id, revokedAt: null } })
  if (keys >= MAX_KEYS) throw conflict(`A service account has at most ${MAX_KEYS} keys; revoke one first`)

  const secret = newSecret()
  const apiKey = await db.apiKey.create({
    data: { serviceAccountId: account.id, prefix: prefixOf(secret), secretHash: lookupKeyOf(secret), expiresAt },
  })
  await emit({ type: 'api_key.created', subjectIds: [account.id, apiKey.id], data: { prefix: apiKey.prefix } })
  return { apiKey, secret }
}
