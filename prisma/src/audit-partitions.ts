import pg from 'pg'

/** How far ahead the months of the audit log are laid out. */
const MONTHS_AHEAD = 3

/**
 * Lays out the audit log's coming months and drops those older than the six years it is kept. Meant for every start-up
 * and a daily job; any number of processes may run it at once. `unplaced` events lie outside of every month: an alarm.
 */
export async function rollAuditPartitions(
  adminUrl: string,
): Promise<{ created: number; dropped: number; unplaced: number }> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ created: number; dropped: number; unplaced: number }>(
      `SELECT telemetry.ensure_audit_partitions($1) AS created,
              telemetry.drop_audit_partitions((now() - interval '6 years')::date) AS dropped,
              (SELECT count(*)::int FROM telemetry.audit_events_default) AS unplaced`,
      [MONTHS_AHEAD],
    )
    return rows[0] ?? { created: 0, dropped: 0, unplaced: 0 }
  } finally {
    await client.end()
  }
}
