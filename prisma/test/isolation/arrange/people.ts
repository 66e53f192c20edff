import { randomUUID } from 'node:crypto'
import type pg from 'pg'

export type People = {
  organizationId: string
  slug: string
  /** A principal of this clinic and no other, by role. */
  byRole: Record<'admin' | 'specialist' | 'customer_support' | 'patient' | 'service', string>
  /** All principals of this clinic and no other. */
  persons: string[]
}

const MEMBERS = `
SELECT r.base_role AS role, m.principal_id AS id FROM tenancy.memberships m
  JOIN tenancy.roles r ON r.organization_id = m.organization_id AND r.id = m.role_id
 WHERE m.organization_id = $1 AND m.status = 'active' AND m.deleted_at IS NULL
   AND NOT EXISTS (SELECT FROM tenancy.memberships other WHERE other.principal_id = m.principal_id AND other.organization_id <> m.organization_id)
 ORDER BY m.email`

/** Who belongs to a clinic, with a service account and its key, which the demo world has none of. */
export async function peopleOf(superuser: pg.ClientBase, slug: string): Promise<People> {
  const {
    rows: [organization],
  } = await superuser.query<{ id: string }>('SELECT id FROM tenancy.organizations WHERE slug = $1', [slug])
  if (!organization) throw new Error(`The demo world has no clinic ${slug}`)
  const { rows: members } = await superuser.query<{ role: keyof People['byRole']; id: string }>(MEMBERS, [
    organization.id,
  ])
  const service = await addServiceAccount(superuser, organization.id)
  const byRole = Object.fromEntries([...members.toReversed().map(({ role, id }) => [role, id]), ['service', service]])
  for (const role of ['admin', 'specialist', 'customer_support', 'patient']) {
    if (!byRole[role]) throw new Error(`Nobody is ${role} at ${slug} and nowhere else`)
  }
  return { organizationId: organization.id, slug, byRole, persons: [...members.map(({ id }) => id), service] }
}

async function addServiceAccount(superuser: pg.ClientBase, organizationId: string): Promise<string> {
  const id = randomUUID()
  await superuser.query(
    `INSERT INTO identity.principals (id, kind, display_name) VALUES ($1, 'service_account', 'Front desk')`,
    [id],
  )
  await superuser.query(
    // A partner's, so that what is agreed with partners is attacked too.
    `INSERT INTO identity.service_accounts (id, organization_id, name, scopes, partner_slug, operations, rate_plan)
     VALUES ($1, $2, 'Front desk', '{patients:read}', 'front-desk', '{patients.list}', 'standard')`,
    [id, organizationId],
  )
  await superuser.query(
    `INSERT INTO identity.api_keys (organization_id, service_account_id, prefix, secret_hash) VALUES ($1, $2, 'pk_', $3)`,
    [organizationId, id, `key|${randomUUID()}`],
  )
  return id
}
