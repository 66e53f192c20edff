import { z } from 'zod'
import type { IdentityContext } from '../context.ts'

const Subject = z.object({
  principalId: z.uuid(),
  kind: z.enum(['human', 'agent']),
  displayName: z.string(),
  status: z.enum(['active', 'blocked']),
  platformRole: z.enum(['superadmin', 'support_engineer']).nullable(),
  lastSeenAt: z.date().nullable(),
  organizationStatus: z.string().nullable(),
  baseRole: z.enum(['patient', 'specialist', 'admin', 'customer_support']).nullable(),
  permissions: z.array(z.string()).nullable(),
})
const Subjects = z.array(Subject).max(1)
export type Subject = z.infer<typeof Subject>

/**
 * Who the lookup key belongs to, with their place in the clinic of the context: one round trip, on every request of the
 * platform. The one read of tenancy's tables from here: asked through the graph it would cost a second call for each
 * request. Row security shows the gateway one principal and the rows of one clinic, so no condition can widen it.
 */
export async function findSubject({ db }: IdentityContext): Promise<Subject | null> {
  const rows = await db.$queryRaw`
    SELECT p.id AS "principalId", p.kind, p.display_name AS "displayName", p.status, p.platform_role AS "platformRole",
           p.last_seen_at AS "lastSeenAt", o.status AS "organizationStatus", r.base_role AS "baseRole", r.permissions
      FROM identity.principals p
      LEFT JOIN tenancy.organizations o ON o.id = (SELECT app.current_org_id())
      LEFT JOIN tenancy.memberships m ON m.organization_id = o.id AND m.principal_id = p.id AND m.status = 'active'
      LEFT JOIN tenancy.roles r ON r.organization_id = m.organization_id AND r.id = m.role_id
     WHERE p.subject = (SELECT app.lookup_key())`
  return Subjects.parse(rows)[0] ?? null
}
