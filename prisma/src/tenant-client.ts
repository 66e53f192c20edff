import pg from 'pg'
import { refuseSharedBatching } from './batching-canary.ts'
import { bindingOver, type TenantClient } from './bound-client.ts'
import { overOnePrisma } from './process-client.ts'
import { rlsAdapter } from './rls-adapter.ts'
import type { TenantContext } from './tenant-context.ts'
import type { ObserveStatement } from './observe-statement.ts'
import { refuseUnboundLogin } from './unbound-login.ts'

export type { TenantClient, TenantTransaction } from './bound-client.ts'
export type { ObserveStatement } from './observe-statement.ts'

export type TenantDatabase = {
  /** The client of one request. Refuses a context without a role. */
  forContext(context: TenantContext): TenantClient
  /** Refuses a login that row security would not bind, and a Prisma that would mix requests. */
  ready(): Promise<void>
  close(): Promise<void>
}

type Options = {
  /** Named prepared statements. Off behind a transaction pooler older than PgBouncer 1.21. */
  prepared?: boolean
  /** Connections of this process. */
  max?: number
  /** Told of each statement, for traces. */
  observe?: ObserveStatement
}

const bindingTo = overOnePrisma()

/** Once a process: what it tells of Prisma holds for every database. */
let canary: Promise<void> | undefined

/** Opens the pool of one login. Behind a transaction-mode pooler it stays safe: no variable outlives its round trip. */
export function openTenantDatabase(url: string, { prepared = true, max = 10, observe }: Options = {}): TenantDatabase {
  return tenantDatabaseOver(new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 10_000 }), {
    prepared,
    ...(observe && { observe }),
  })
}

/** The same over a pool of the caller's making, which `close` ends. */
export function tenantDatabaseOver(
  pool: pg.Pool,
  options: { prepared: boolean; observe?: ObserveStatement },
): TenantDatabase {
  // An idle connection that breaks is replaced on the next use, which reports any lasting trouble.
  pool.on('error', () => {})
  const login = rlsAdapter(pool, options).connect()

  return {
    forContext: bindingTo(login),
    ready: async () => {
      await (canary ??= refuseSharedBatching(bindingOver))
      await refuseUnboundLogin(pool)
    },
    close: async () => {
      await (await login).dispose()
      await pool.end()
    },
  }
}
