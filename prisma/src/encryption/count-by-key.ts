import pg from 'pg'
import { ENCRYPTED_COLUMNS } from './encrypted-columns.ts'

/** How many values each key holds, by key id. A key that holds none may leave the keyring, the current one aside. */
export async function countByKey(adminUrl: string): Promise<Map<string, number>> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const sources = ENCRYPTED_COLUMNS.map(
      ({ table, column }) => `SELECT split_part(${column}, '.', 2) AS id FROM ${table} WHERE ${column} IS NOT NULL`,
    )
    const { rows } = await client.query<{ id: string; count: number }>(
      `SELECT id, count(*)::int AS count FROM (${sources.join(' UNION ALL ')}) values GROUP BY id ORDER BY id`,
    )
    return new Map(rows.map(({ id, count }) => [id, count]))
  } finally {
    await client.end()
  }
}
