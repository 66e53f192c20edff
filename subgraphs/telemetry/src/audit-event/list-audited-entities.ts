import type { TelemetryContext } from '../context.ts'

/** The tables whose changes are recorded, as far as the asker's login may read them: the same that the log shows it. */
export async function listAuditedEntities({ db }: TelemetryContext): Promise<string[]> {
  const rows = await db.$queryRaw<{ entity: string }[]>`
    SELECT format('%s.%s', n.nspname, c.relname) AS entity
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE t.tgname = 'record_change' AND has_table_privilege(c.oid, 'SELECT') ORDER BY entity`
  return rows.map(({ entity }) => entity)
}
