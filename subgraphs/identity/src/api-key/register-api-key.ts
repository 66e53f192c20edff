import type { ApiKey } from '@platform/prisma/generated'
import { conflict, invalid } from '@platform/shared/errors'
import type { IdentityContext } from '../context.ts'
import { accountForNewKey } from './account-for-new-key.ts'
import { lookupKeyOfFingerprint } from './secret.ts'

const FINGERPRINT = /^[0-9a-f]{64}$/

type Input = { serviceAccountId: string; fingerprint: string; label: string; expiresAt?: Date | null | undefined }

/**
 * Lets in a key that the partner made itself, by its fingerprint: the clinic never holds the key. A partner of several
 * clinics gives each the same fingerprint. One that some clinic has issued is refused when it is used: whoever issued it
 * may hold it.
 */
export async function registerApiKey(ctx: IdentityContext, input: Input): Promise<ApiKey> {
  const { db, emit } = ctx
  const fingerprint = input.fingerprint.toLowerCase()
  if (!FINGERPRINT.test(fingerprint)) throw invalid('A fingerprint is a SHA-256 in hexadecimal', 'fingerprint')
  const prefix = input.label.trim()
  if (prefix.length === 0 || prefix.length > 40) throw invalid('A label has 1 to 40 characters', 'label')
  const { account, expiresAt } = await accountForNewKey(ctx, input)

  const secretHash = lookupKeyOfFingerprint(fingerprint)
  if (await db.apiKey.findFirst({ where: { secretHash } })) throw conflict('This key is there already', 'fingerprint')
  const apiKey = await db.apiKey.create({
    data: { serviceAccountId: account.id, prefix, secretHash, expiresAt, origin: 'registered' },
  })
  await emit({ type: 'api_key.created', subjectIds: [account.id, apiKey.id], data: { prefix } })
  return apiKey
}
