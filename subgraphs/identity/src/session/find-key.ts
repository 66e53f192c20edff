import { z } from 'zod'
import type { IdentityContext } from '../context.ts'

const Key = z.object({
  apiKeyId: z.uuid(),
  organizationId: z.uuid(),
  expiresAt: z.date().nullable(),
  revokedAt: z.date().nullable(),
  lastUsedAt: z.date().nullable(),
  principalId: z.uuid().nullable(),
  displayName: z.string().nullable(),
  status: z.enum(['active', 'blocked']).nullable(),
  scopes: z.array(z.string()).nullable(),
  accountStatus: z.enum(['active', 'disabled']).nullable(),
  accountExpiresAt: z.date().nullable(),
  organizationStatus: z.string().nullable(),
})
const Keys = z.array(Key).max(1)
export type Key = z.infer<typeof Key>

/**
 * The API key whose hash is the lookup key. Its account and clinic are seen only when the context is bound to the key's
 * own clinic; for any other they are null.
 */
export async function findKey({ db }: IdentityContext): Promise<Key | null> {
  const rows = await db.$queryRaw`
    SELECT k.id AS "apiKeyId", k.organization_id AS "organizationId", k.expires_at AS "expiresAt", k.revoked_at AS "revokedAt",
           k.last_used_at AS "lastUsedAt", p.id AS "principalId", p.display_name AS "displayName", p.status, s.scopes,
           s.status AS "accountStatus", s.expires_at AS "accountExpiresAt", o.status AS "organizationStatus"
      FROM identity.api_keys k
      LEFT JOIN identity.service_accounts s ON s.organization_id = k.organization_id AND s.id = k.service_account_id
      LEFT JOIN identity.principals p ON p.id = s.id
      LEFT JOIN tenancy.organizations o ON o.id = k.organization_id
     WHERE k.secret_hash = (SELECT app.lookup_key())`
  return Keys.parse(rows)[0] ?? null
}
