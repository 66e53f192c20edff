import { PrismaPg } from '@prisma/adapter-pg'
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils'
import type pg from 'pg'
import { leaseConnection } from './connection-lease.ts'
import { observed, type ObserveStatement } from './observe-statement.ts'
import { rlsQuery } from './rls-query.ts'
import { statementName } from './statement-name.ts'
import type { ContextStatement } from './tenant-context.ts'
import { inScope } from './tenant-scope.ts'

/** adapter-pg's own client slot: its type mapping and error mapping stay, the connection underneath becomes ours. */
type AdapterInternals = SqlDriverAdapter & { onError(error: unknown): never }
type Run = (config: object) => Promise<unknown>
const adapterOver = (base: AdapterInternals, query: Run): SqlDriverAdapter =>
  Object.create(base, { client: { value: { query } } })

type Options = { prepared: boolean; observe?: ObserveStatement }

/** Prisma's Postgres adapter with the tenant's variables sent in the same round trip as each statement. */
export function rlsAdapter(pool: pg.Pool, { prepared, observe }: Options): SqlDriverAdapterFactory {
  const factory = new PrismaPg(pool, prepared ? { statementNameGenerator: statementName } : {})

  const overConnection = (base: AdapterInternals, run: Run) => adapterOver(base, observed(run, observe))

  const single = (base: AdapterInternals, context: ContextStatement) =>
    overConnection(base, async (config) => {
      const { connection, giveBack } = await leaseConnection(pool)
      try {
        const result = await rlsQuery(connection, config, { context, begin: null, prepared })
        giveBack()
        return result
      } catch (error) {
        giveBack(error)
        throw error
      }
    })

  return {
    provider: 'postgres',
    adapterName: '@platform/prisma/rls',
    async connect(): Promise<SqlDriverAdapter> {
      const base = (await factory.connect()) as unknown as AdapterInternals
      return {
        provider: 'postgres',
        adapterName: base.adapterName,
        queryRaw: async (query: SqlQuery) => single(base, inScope('statement')).queryRaw(query),
        executeRaw: async (query: SqlQuery) => single(base, inScope('statement')).executeRaw(query),
        executeScript: async () => {
          throw new Error('Scripts do not run on a tenant connection')
        },
        ...(base.getConnectionInfo && { getConnectionInfo: () => base.getConnectionInfo!() }),
        dispose: () => base.dispose(),
        startTransaction: (isolation) => startTransaction(base, inScope('statement'), isolation),
      }
    },
  }

  async function startTransaction(
    base: AdapterInternals,
    context: ContextStatement,
    isolation?: IsolationLevel,
  ): Promise<Transaction> {
    const { connection, giveBack } = await leaseConnection(pool).catch((error: unknown) => base.onError(error))
    let begun = false
    const begin = isolation ? `BEGIN ISOLATION LEVEL ${isolation}` : 'BEGIN'
    const adapter = overConnection(base, (config) => {
      if (begun) return connection.query(config as pg.QueryConfig)
      begun = true
      return rlsQuery(connection, config, { context, begin, prepared })
    })
    const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
      let outcome: pg.QueryResult | undefined
      try {
        if (begun) outcome = await connection.query(statement)
      } catch (error) {
        giveBack(error)
        throw error
      }
      giveBack()
      // All that Postgres says when a statement had failed and its error was caught: nothing was written, so nobody may think so.
      if (statement === 'COMMIT' && outcome?.command === 'ROLLBACK') {
        throw new Error('The transaction was undone: one of its statements had failed and its error was caught')
      }
    }
    const savepoint = async (sql: string) => void (await adapter.executeRaw({ sql, args: [], argTypes: [] }))
    return {
      provider: 'postgres',
      adapterName: base.adapterName,
      // Prisma sends no COMMIT of its own: ours ends the connection's lease as well.
      options: { usePhantomQuery: true },
      queryRaw: (query) => adapter.queryRaw(query),
      executeRaw: (query) => adapter.executeRaw(query),
      commit: () => end('COMMIT'),
      rollback: () => end('ROLLBACK'),
      createSavepoint: (name) => savepoint(`SAVEPOINT ${name}`),
      rollbackToSavepoint: (name) => savepoint(`ROLLBACK TO SAVEPOINT ${name}`),
      releaseSavepoint: (name) => savepoint(`RELEASE SAVEPOINT ${name}`),
    }
  }
}
