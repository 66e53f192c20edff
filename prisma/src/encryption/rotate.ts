import pg from 'pg'
import { ENCRYPTED_COLUMNS, type EncryptedColumn } from './encrypted-columns.ts'
import { decryptField, encryptField } from './field-encryption.ts'
import type { KeyProvider } from './key-provider.ts'

export type Rotation = {
  /** Values now under the current key. */
  reencrypted: number
  /** Values somebody else wrote or removed meanwhile; theirs stand. */
  overtaken: number
  /** Values that could not be read, by place and reason. They stay as they are. */
  failed: { table: string; column: string; id: string; reason: string }[]
}

type Options = {
  adminUrl: string
  keys: KeyProvider
  batchSize?: number
  onProgress?: (done: Rotation) => void
}

type Stale = { id: string; organizationId: string | null; ciphertext: string }

/**
 * Re-encrypts what is not under the current key, in batches that are each a transaction of their own: stopped at any
 * point, the next run continues. A value is replaced only if it still is the one that was read, so no write is lost.
 */
export async function rotate({ adminUrl, keys, batchSize = 500, onProgress = () => {} }: Options): Promise<Rotation> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const rotation: Rotation = { reencrypted: 0, overtaken: 0, failed: [] }
  try {
    await client.query(
      `SELECT set_config('app.current_role', 'system', false), set_config('app.request_id', 'key-rotation', false)`,
    )
    for (const column of ENCRYPTED_COLUMNS) {
      let after: string | null = null
      for (;;) {
        const stale = await readStale(client, column, { keyId: (await keys.current()).id, after, batchSize })
        const last = stale.at(-1)
        if (!last) break
        after = last.id
        await replace(client, keys, { column, stale, rotation })
        onProgress(rotation)
      }
    }
    return rotation
  } finally {
    await client.end()
  }
}

type Place = { keyId: string; after: string | null; batchSize: number }

async function readStale(
  client: pg.Client,
  column: EncryptedColumn,
  { keyId, after, batchSize }: Place,
): Promise<Stale[]> {
  const { rows } = await client.query<Stale>(
    `SELECT id, ${column.organizationColumn ?? 'NULL'} AS "organizationId", ${column.column} AS ciphertext FROM ${column.table}
      WHERE ${column.column} IS NOT NULL AND NOT starts_with(${column.column}, $1) AND ($2::uuid IS NULL OR id > $2)
      ORDER BY id LIMIT $3`,
    [`v1.${keyId}.`, after, batchSize],
  )
  return rows
}

type Batch = { column: EncryptedColumn; stale: Stale[]; rotation: Rotation }

async function replace(client: pg.Client, keys: KeyProvider, { column: { table, column }, stale, rotation }: Batch) {
  const fresh: { id: string; old: string; replacement: string }[] = []
  for (const { id, organizationId, ciphertext } of stale) {
    const place = { table, column, rowId: id, organizationId }
    try {
      const plaintext = await decryptField(keys, ciphertext, place)
      fresh.push({ id, old: ciphertext, replacement: await encryptField(keys, plaintext, place) })
    } catch (error) {
      rotation.failed.push({ table, column, id, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  const { rowCount } = await client.query(
    `UPDATE ${table} AS t SET ${column} = fresh.replacement
       FROM unnest($1::uuid[], $2::text[], $3::text[]) AS fresh (id, old, replacement)
      WHERE t.id = fresh.id AND t.${column} = fresh.old`,
    [fresh.map(({ id }) => id), fresh.map(({ old }) => old), fresh.map(({ replacement }) => replacement)],
  )
  rotation.reencrypted += rowCount ?? 0
  rotation.overtaken += fresh.length - (rowCount ?? 0)
}
