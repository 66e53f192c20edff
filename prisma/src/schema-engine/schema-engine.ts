import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { SchemaEngine, type MigrationList, type SchemasContainer } from '@prisma/schema-engine-wasm'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { migrationAdapter } from './migration-adapter.ts'

const PRISMA = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, PRISMA), 'utf8')

/** The files of `schema/`, as the engine wants them. */
export function prismaSchema(): SchemasContainer {
  const names = readdirSync(new URL('schema/', PRISMA)).filter((name) => name.endsWith('.prisma'))
  return { files: names.sort().map((name) => ({ path: `schema/${name}`, content: read(`schema/${name}`) })) }
}

/** The files of `migrations/`, as the engine wants them. */
export function prismaMigrations(): MigrationList {
  const folders = readdirSync(new URL('migrations/', PRISMA), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  return {
    baseDir: fileURLToPath(new URL('migrations', PRISMA)),
    lockfile: { path: 'migration_lock.toml', content: read('migrations/migration_lock.toml') },
    shadowDbInitScript: '',
    migrationDirectories: folders
      .map(({ name }) => name)
      .sort()
      .map((path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: read(`migrations/${path}/migration.sql`) },
        },
      })),
  }
}

/**
 * Prisma's own schema engine, in its WebAssembly form: the one `prisma migrate` downloads, without the download. A tool
 * for development and tests; migrations are applied by migrate.ts. Hold it with `await using`: it keeps a connection.
 */
export async function openSchemaEngine(url: string): Promise<{ engine: SchemaEngine } & AsyncDisposable> {
  // Without it a panic of the engine is an unreadable address.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  })
  const { factory, close } = migrationAdapter(url)
  const { files } = prismaSchema()
  const datamodels = files.map(({ path, content }) => [path, content] as [string, string])
  const engine = await SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
  return {
    engine,
    async [Symbol.asyncDispose]() {
      engine.free()
      await close()
    },
  }
}
