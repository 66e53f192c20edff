import type { ApiKey } from '@platform/prisma/generated'
import type { IdentityContext } from '../context.ts'
import { accountForNewKey } from './account-for-new-key.ts'
import { lookupKeyOf, newSecret, prefixOf } from './secret.ts'

type Input = { serviceAccountId: string; expiresAt?: Date | null | undefined }
export type IssuedApiKey = { apiKey: ApiKey; secret: string }

/** Makes a key and hands it out, once: only its hash is kept. */
export async function createApiKey(ctx: IdentityContext, input: Input): Promise<IssuedApiKey> {
  const { db, emit } = ctx
  const { account, expiresAt } = await accountForNewKey(ctx, input)
  const secret = newSecret()
  const apiKey = await db.apiKey.create({
    data: { serviceAccountId: account.id, prefix: prefixOf(secret), secretHash: lookupKeyOf(secret), expiresAt },
  })
  await emit({ type: 'api_key.created', subjectIds: [account.id, apiKey.id], data: { prefix: apiKey.prefix } })
  return { apiKey, secret }
}
