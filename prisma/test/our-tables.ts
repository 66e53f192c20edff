import type { Scene } from './scene.ts'

/** Every table of the five schemas, by its full name. Partitions are their parent's affair. */
export async function ourTables({ truth }: Scene): Promise<string[]> {
  const rows = await truth<{ name: string }>(`
    SELECT n.nspname || '.' || c.relname AS name
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('identity', 'tenancy', 'clinical', 'capabilities', 'telemetry')
       AND c.relkind IN ('r', 'p') AND NOT c.relispartition
     ORDER BY 1`)
  if (rows.length < 20) throw new Error(`Only ${rows.length} tables were found: this is not our database`)
  return rows.map(({ name }) => name)
}

/** Ledgers: a row is written once and never changes, so it has no history to keep. */
export const LEDGERS = [
  'capabilities.outbox_events',
  'clinical.patient_claims',
  'identity.consents',
  'telemetry.access_events',
  'telemetry.audit_events',
  'telemetry.security_events',
]

/** Kept by a trigger from rows that have all of this themselves. */
export const DERIVED = ['clinical.busy_times', 'clinical.patient_search_terms']
