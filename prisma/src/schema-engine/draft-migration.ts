import { openSchemaEngine, prismaMigrations, prismaSchema } from './schema-engine.ts'

const FILTERS = { externalTables: [], externalEnums: [] }

/**
 * The SQL that brings a database to what `schema/` says now, with each new table protected for a clinic's staff: the
 * strictest beginning, to be opened by hand. Null when there is nothing to do. Refuses a database that lags behind.
 */
export async function draftMigration(ownerUrl: string): Promise<string | null> {
  await using opened = await openSchemaEngine(ownerUrl)
  const { engine } = opened
  const migrationsList = prismaMigrations()
  const { history } = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: FILTERS,
  })
  if (history) throw new Error('The database does not have all migrations. Run npm run migrate first.')
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', ...prismaSchema(), configDir: migrationsList.baseDir },
    to: { tag: 'schemaDatamodel', ...prismaSchema() },
    script: true,
    exitCode: true,
    filters: FILTERS,
  })
  return exitCode === 0 || !stdout ? null : [stdout.trim(), ...protections(stdout), ''].join('\n')
}

function protections(sql: string): string[] {
  const tables = [...sql.matchAll(/^CREATE TABLE "(\w+)"\."(\w+)"/gm)].map(([, schema, table]) => `${schema}.${table}`)
  return tables.map((table) => `\nCALL app.protect_tenant_table('${table}', visible_to => 'app.is_staff()');`)
}

/** The folder of a new migration. It comes after all there are, also after one from a clock ahead of ours. */
export function migrationName(name: string, now: Date): string {
  const last = prismaMigrations().migrationDirectories.at(-1)?.path ?? ''
  const [, year = '', month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(last) ?? []
  const afterLast = year ? Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) + 60_000 : 0
  const at = new Date(Math.max(now.getTime(), afterLast))
  return `${at.toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`
}
