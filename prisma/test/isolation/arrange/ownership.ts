import type { Table } from './table.ts'

type Owner = { column: string; is: 'clinic' | 'person' } | 'everybody'

/** Whose rows the tables without an organization_id hold. Closed: a new such table fails the run until it is named here. */
const OWNERS: Record<string, Owner> = {
  'tenancy.organizations': { column: 'id', is: 'clinic' },
  'identity.principals': { column: 'id', is: 'person' },
  'identity.humans': { column: 'id', is: 'person' },
  'identity.agents': { column: 'operator_id', is: 'person' },
  'identity.patient_profiles': { column: 'human_id', is: 'person' },
  'identity.consent_purposes': 'everybody',
  'tenancy.tiers': 'everybody',
  'app.column_classes': 'everybody',
  'public._prisma_migrations': 'everybody',
}

/** What makes a row somebody's. */
export function ownerOf({ name, hasOrganization }: Table): Owner {
  if (hasOrganization) return { column: 'organization_id', is: 'clinic' }
  const owner = OWNERS[name]
  if (!owner)
    throw new Error(
      `${name} has no organization_id and nobody says whose rows it holds: name it in arrange/ownership.ts`,
    )
  return owner
}

/** The condition that picks a clinic's rows; `persons` are those who belong to that clinic alone. Null: rows are nobody's. */
export function rowsOf(
  table: Table,
  { organizationId, persons }: { organizationId: string; persons: readonly string[] },
): string | null {
  const owner = ownerOf(table)
  if (owner === 'everybody') return null
  return owner.is === 'clinic'
    ? `t.${owner.column} = '${organizationId}'`
    : `t.${owner.column} = ANY ('{${persons.join(',')}}'::uuid[])`
}
