import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'

/** Prisma's own advisory lock for migrations, so that both appliers exclude each other. */
const PRISMA_MIGRATION_LOCK = 72707369

const DIRECTORY = new URL('../migrations/', import.meta.url)

const CREATE_HISTORY = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

type Applied = { migration_name: string; checksum: string; finished_at: Date | null }

/**
 * Applies pending migrations in order and names them. Writes the rows `prisma migrate deploy` writes, without its engine.
 * Refuses a history with a failed or an altered migration; a failing file leaves the schema as it was.
 */
export async function migrate(
  ownerUrl: string,
  onProgress: (name: string) => void = () => {},
  directory = DIRECTORY,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_MIGRATION_LOCK])
    await client.query(CREATE_HISTORY)
    const history = await client.query<Applied>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    const pending = pendingMigrations(readMigrations(directory), history.rows)
    for (const migration of pending) {
      onProgress(migration.name)
      await apply(client, migration)
    }
    return pending.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}

type Migration = { name: string; sql: string; checksum: string }

function readMigrations(directory: URL): Migration[] {
  const names = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  return names.sort().map((name) => {
    const sql = readFileSync(new URL(`${name}/migration.sql`, directory), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

function pendingMigrations(migrations: Migration[], history: Applied[]): Migration[] {
  const failed = history.find((row) => !row.finished_at)
  if (failed)
    throw new Error(
      `Migration ${failed.migration_name} failed earlier. Repair the database, then mark its row in _prisma_migrations as rolled back (rolled_back_at = now()).`,
    )
  const applied = new Map(history.map((row) => [row.migration_name, row.checksum]))
  const altered = migrations.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
  if (altered)
    throw new Error(
      `Migration ${altered.name} was changed after it was applied. Restore the file and add a new migration instead.`,
    )
  return migrations.filter(({ name }) => !applied.has(name))
}

/** The simple protocol runs a whole file as one implicit transaction: all of it or nothing. */
async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  const id = randomUUID()
  await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    checksum,
    name,
  ])
  try {
    await client.query(sql)
  } catch (error) {
    await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, String(error)])
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  await client.query('UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1', [id])
}
