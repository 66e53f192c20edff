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
    // One transaction, so that the lock taken first keeps other jobs out of both; and the count after it, because a
    // statement that reads a partition holds it against the job that is laying out the next.
    await client.query('BEGIN')
    const created = await numberFrom('SELECT telemetry.ensure_audit_partitions($1) AS number', [MONTHS_AHEAD])
    const dropped = await numberFrom(
      "SELECT telemetry.drop_audit_partitions((now() - interval '6 years')::date) AS number",
    )
    await client.query('COMMIT')
    const unplaced = await numberFrom('SELECT count(*)::int AS number FROM telemetry.audit_events_default')
    return { created, dropped, unplaced }
  } finally {
    await client.end()
  }

  async function numberFrom(sql: string, values: unknown[] = []): Promise<number> {
    const { rows } = await client.query<{ number: number }>(sql, values)
    return rows[0]?.number ?? 0
  }
}
