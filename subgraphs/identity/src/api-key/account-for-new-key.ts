import { conflict, invalid, notFound } from '@platform/shared/errors'
import type { IdentityContext } from '../context.ts'
import { inFuture } from '../service-account/in-future.ts'

const MAX_KEYS = 10

type Input = { serviceAccountId: string; expiresAt?: Date | null | undefined }

/** The account that a key is for, held so that no other key is made for it meanwhile, and the end the key may have. */
export async function accountForNewKey({ db, now }: IdentityContext, input: Input) {
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
  return { account, expiresAt }
}
