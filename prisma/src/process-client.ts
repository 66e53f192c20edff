import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { bindingOver, type TenantClient } from './bound-client.ts'
import { PrismaClient } from './generated/client.ts'
import type { TenantContext } from './tenant-context.ts'
import { inScope } from './tenant-scope.ts'

const NAME = '@platform/prisma/logins'

/** Hands each statement, and each transaction, to the adapter of the login that its scope names. */
const logins: SqlDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: NAME,
  async connect(): Promise<SqlDriverAdapter> {
    const { getConnectionInfo } = await inScope('login')
    return {
      provider: 'postgres',
      adapterName: NAME,
      queryRaw: async (query) => (await inScope('login')).queryRaw(query),
      executeRaw: async (query) => (await inScope('login')).executeRaw(query),
      executeScript: async (script) => (await inScope('login')).executeScript(script),
      startTransaction: async (isolation) => (await inScope('login')).startTransaction(isolation),
      // Of PostgreSQL and not of a connection: it is the same for all.
      ...(getConnectionInfo && { getConnectionInfo }),
      // Each login is closed by whoever opened it.
      dispose: async () => {},
    }
  },
}

/**
 * Makes clients that ask by the login they are given, all over one Prisma: each further one would read the whole schema
 * anew, for a tenth of a second. It belongs to no login and knows no context; both come with the scope of each operation.
 */
export function overOnePrisma(): (login: Promise<SqlDriverAdapter>) => (context: TenantContext) => TenantClient {
  let binding: ReturnType<typeof bindingOver> | undefined
  return (login) => {
    binding ??= bindingOver(new PrismaClient({ adapter: logins }))
    const bind = binding
    return (context) => bind(context, login)
  }
}
