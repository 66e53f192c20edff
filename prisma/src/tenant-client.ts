import pg from 'pg'
import { refuseSharedBatching } from './batching-canary.ts'
import { PrismaClient } from './generated/client.ts'
import { withPrivateLoader } from './private-loader.ts'
import { rlsAdapter, scope } from './rls-adapter.ts'
import { contextStatement, readContextStatement, type TenantContext } from './tenant-context.ts'
import { refuseUnboundLogin } from './unbound-login.ts'

/** What runs inside a transaction: every model, no way out of it. */
export type TenantTransaction = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$extends' | '$transaction' | symbol
>
type TransactionOptions = {
  isolationLevel?: 'ReadCommitted' | 'RepeatableRead' | 'Serializable'
  timeout?: number
  maxWait?: number
}

/** A Prisma client that can see and change what its context may, and nothing else. One a request; cheap to make. */
export type TenantClient = TenantTransaction & {
  $transaction<T>(act: (tx: TenantTransaction) => Promise<T>, options?: TransactionOptions): Promise<T>
}

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
}

/** Once a process: what it tells of Prisma holds for every database. */
let canary: Promise<void> | undefined

/** Opens the pool of one login. Behind a transaction-mode pooler it stays safe: no variable outlives its round trip. */
export function openTenantDatabase(url: string, { prepared = true, max = 10 }: Options = {}): TenantDatabase {
  return tenantDatabaseOver(new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 10_000 }), { prepared })
}

/** The same over a pool of the caller's making, which `close` ends. */
export function tenantDatabaseOver(pool: pg.Pool, { prepared }: { prepared: boolean }): TenantDatabase {
  // An idle connection that breaks is replaced on the next use, which reports any lasting trouble.
  pool.on('error', () => {})
  const base = new PrismaClient({ adapter: rlsAdapter(pool, { prepared }) })

  return {
    forContext: (context) => bind(base, context),
    ready: async () => {
      await (canary ??= refuseSharedBatching(bind))
      await refuseUnboundLogin(pool)
    },
    close: async () => {
      await base.$disconnect()
      await pool.end()
    },
  }
}

/** Prisma's own reads. Whatever is written by hand ($queryRaw) may write, whatever it looks like. */
const READS = new Set([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
])

function bind(base: PrismaClient, context: TenantContext): TenantClient {
  if (!context.role) throw new Error('A tenant client needs a context with a role')
  const writing = contextStatement(context)
  const reading = readContextStatement(context)
  const client = base.$extends({
    name: 'tenant',
    query: {
      // A Prisma promise is lazy: it has to be awaited inside the scope, or it would run outside of it.
      $allOperations: ({ model, operation, args, query }) =>
        scope.run(model && READS.has(operation) ? reading : writing, async () => await query(args)),
    },
    client: {
      $transaction: async (act: unknown, options?: TransactionOptions) => {
        if (typeof act !== 'function')
          throw new Error('Use the callback form of $transaction: a list is dispatched outside the tenant context')
        return scope.run(writing, () => base.$transaction(act as (tx: unknown) => Promise<unknown>, options))
      },
    },
  })
  return withPrivateLoader(client) as unknown as TenantClient
}
