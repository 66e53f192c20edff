import { rowsOf } from '@platform/prisma/isolation/ownership'
import type { TwoClinics } from '@platform/prisma/isolation/two-clinics'
import pg from 'pg'

/** A checksum of their rows, table by table: all of them, all columns. */
export async function fingerprint(superuserUrl: string, { tables, theirs }: TwoClinics): Promise<Map<string, string>> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    const sums = new Map<string, string>()
    for (const table of tables) {
      const where = table.partitionOf ? null : rowsOf(table, theirs)
      if (!where) continue
      const { rows } = await client.query<{ sum: string }>(
        `SELECT count(*) || ' ' || COALESCE(md5(string_agg(to_jsonb(t)::text, ',' ORDER BY to_jsonb(t)::text)), '') AS sum FROM ${table.name} t WHERE ${where}`,
      )
      sums.set(table.name, rows[0]?.sum ?? '')
    }
    return sums
  } finally {
    await client.end()
  }
}

export const changedTables = (before: Map<string, string>, after: Map<string, string>) =>
  [...before].filter(([table, sum]) => after.get(table) !== sum).map(([table]) => table)
