import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** Postgres' one-byte "char", which its catalogs are full of. */
const CHAR_OID = 18
const TEXT_OID = 25

/** The parts of adapter-pg that are not in its types; pinned by exact version. */
type AdapterInternals = SqlDriverAdapter & {
  underlyingDriver(): pg.Pool
  onError(error: unknown): never
  performIO(query: SqlQuery): Promise<pg.QueryArrayResult>
}

/**
 * Prisma's Postgres adapter, made fit for its schema engine. As published (7.10.0) it splits scripts at each semicolon,
 * which breaks function bodies; it does not know "char"; and it takes the real database for the shadow one. `close` ends
 * what the engine leaves open, and with it the lock under which it migrates.
 */
export function migrationAdapter(url: string): {
  factory: SqlMigrationAwareDriverAdapterFactory
  close(): Promise<void>
} {
  const { hostname, port, username, password, pathname } = new URL(url)
  const config = {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: pathname.slice(1),
    max: 1,
  }
  const pools = new Set<pg.Pool>()
  const connect = async (database: string) => {
    const adapter = mend((await new PrismaPg({ ...config, database }).connect()) as unknown as AdapterInternals)
    pools.add(adapter.underlyingDriver())
    return adapter
  }

  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: '@platform/prisma/migrations',
    connect: () => connect(config.database),
    async connectToShadowDb() {
      const database = `shadow_${randomUUID().replaceAll('-', '_')}`
      const server = new pg.Client(config)
      await server.connect()
      await server.query(`CREATE DATABASE ${database}`)
      const shadow = await connect(database)
      const dispose = shadow.dispose.bind(shadow)
      shadow.dispose = async () => {
        await dispose()
        await server.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
        await server.end()
      }
      return shadow
    },
  }
  const close = async () => void (await Promise.all([...pools].filter((pool) => !pool.ended).map((pool) => pool.end())))
  return { factory, close }
}

function mend(adapter: AdapterInternals): AdapterInternals {
  const pool = adapter.underlyingDriver()
  const { queryRaw, performIO } = adapter
  adapter.executeScript = async (script) => {
    await pool.query(script).catch((error: unknown) => adapter.onError(error))
  }
  adapter.queryRaw = async (query) => {
    const chars: number[] = []
    const reading = Object.create(adapter, {
      performIO: {
        value: async (io: SqlQuery) => {
          const result = await performIO.call(adapter, io)
          for (const [index, field] of result.fields.entries()) {
            if (field.dataTypeID !== CHAR_OID) continue
            chars.push(index)
            field.dataTypeID = TEXT_OID
          }
          return result
        },
      },
    }) as AdapterInternals
    const result = await queryRaw.call(reading, query)
    for (const index of chars) result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
  return adapter
}
