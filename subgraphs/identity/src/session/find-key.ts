import { z } from 'zod'
import type { IdentityContext } from '../context.ts'

const Key = z.object({
  apiKeyId: z.uuid(),
  organizationId: z.uuid(),
  origin: z.enum(['issued', 'registered']),
  expiresAt: z.date().nullable(),
  revokedAt: z.date().nullable(),
  lastUsedAt: z.date().nullable(),
  principalId: z.uuid().nullable(),
  displayName: z.string().nullable(),
  status: z.enum(['active', 'blocked']).nullable(),
  scopes: z.array(z.string()).nullable(),
  accountStatus: z.enum(['active', 'disabled']).nullable(),
  accountExpiresAt: z.date().nullable(),
  partnerSlug: z.string().nullable(),
  operations: z.array(z.string()).nullable(),
  allowedNetworks: z.array(z.string()).nullable(),
  ratePlan: z.enum(['trial', 'standard', 'high']).nullable(),
  organizationStatus: z.string().nullable(),
})
const Keys = z.array(Key)
export type Key = z.infer<typeof Key>

/**
 * The API key whose hash is the lookup key, once for each clinic it opens. Its account and clinic are seen only where the
 * context is bound to that clinic; for any other they are null. A key that a clinic has issued opens that clinic alone:
 * that clinic may hold it still, so that it must not open another which had it registered as the partner's own.
 */
export async function findKeys({ db }: IdentityContext): Promise<Key[]> {
  const rows = await db.$queryRaw`
    SELECT k.id AS "apiKeyId", k.organization_id AS "organizationId", k.origin, k.expires_at AS "expiresAt",
           k.revoked_at AS "revokedAt", k.last_used_at AS "lastUsedAt", p.id AS "principalId",
           p.display_name AS "displayName", p.status, s.scopes, s.status AS "accountStatus",
           s.expires_at AS "accountExpiresAt", s.partner_slug AS "partnerSlug", s.operations,
           s.allowed_networks AS "allowedNetworks", s.rate_plan AS "ratePlan", o.status AS "organizationStatus"
      FROM identity.api_keys k
      LEFT JOIN identity.service_accounts s ON s.organization_id = k.organization_id AND s.id = k.service_account_id
      LEFT JOIN identity.principals p ON p.id = s.id
      LEFT JOIN tenancy.organizations o ON o.id = k.organization_id
     WHERE k.secret_hash = (SELECT app.lookup_key())`
  const keys = Keys.parse(rows)
  const issued = keys.filter(({ origin }) => origin === 'issued')
  return issued.length > 0 ? issued : keys
}
