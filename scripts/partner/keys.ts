import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { askAsAdmin } from './ask-as-admin.ts'
import type { Partner } from './partners.ts'

const DAY_MS = 24 * 60 * 60 * 1000

const ISSUE =
  'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { issuedApiKey { secret } userErrors { message } } }'
const REVOKE = 'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { userErrors { message } } }'

const Issued = z.object({ issuedApiKey: z.object({ secret: z.string() }) })

export async function revokeKeys(clinic: string, keys: Partner['account']['apiKeys']): Promise<number> {
  for (const { id } of keys) await askAsAdmin(clinic, REVOKE, { apiKeyId: id })
  return keys.length
}

/** A key for a day. Those of earlier days make room for it. */
export async function issueKey(clinic: string, { id, account }: Partner): Promise<string> {
  const ended = account.apiKeys.filter(({ expiresAt }) => expiresAt !== null && Date.parse(expiresAt) <= Date.now())
  await revokeKeys(clinic, ended)
  const input = { serviceAccountId: id, expiresAt: new Date(Date.now() + DAY_MS).toISOString() }
  return Issued.parse(await askAsAdmin(clinic, ISSUE, input)).issuedApiKey.secret
}

/** A key as a partner of several clinics makes it, with the fingerprint each of them registers. Nobody else sees the key. */
export function ownKey(): { secret: string; fingerprint: string } {
  const secret = `ck_live_${randomBytes(32).toString('base64url')}`
  return { secret, fingerprint: createHash('sha256').update(secret).digest('hex') }
}
