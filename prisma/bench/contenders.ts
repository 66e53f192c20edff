import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../src/generated/client.ts'
import { statementName } from '../src/statement-name.ts'
import { tenantDatabaseOver, type TenantTransaction } from '../src/tenant-client.ts'
import type { TenantContext } from '../src/tenant-context.ts'
import type { Dataset } from './dataset.ts'

/** What a request may do. Each answers with the number of rows it got or changed, so that nobody wins by doing nothing. */
export type Operations = {
  list(): Promise<number>
  get(patientId: string): Promise<number>
  update(patientId: string, givenName: string): Promise<number>
}
export type Contender = {
  name: string
  /** What a request of that clinic is handed. */
  request(organizationId: string): Operations
  close(): Promise<void>
}

export const PAGE = 50
const POOL = { max: 10 }

export const contenders = ({ urls }: Dataset): Contender[] => [
  rawPg(urls.admin),
  prismaWithoutRls(urls.admin),
  tenantClient(urls.rls),
  documentedExtension(urls.rls),
]

/** What any of them could be at best: SQL by hand, prepared, on a login that row security does not bind. */
function rawPg(url: string): Contender {
  const pool = new pg.Pool({ connectionString: url, ...POOL })
  const rows = async (name: string, text: string, values: unknown[]) =>
    (await pool.query({ name, text, values })).rowCount ?? 0
  return {
    name: 'raw pg, no RLS',
    request: (organizationId) => ({
      list: () =>
        rows(
          'list',
          `SELECT * FROM clinical.patients WHERE organization_id = $1 ORDER BY created_at DESC, id DESC LIMIT ${PAGE}`,
          [organizationId],
        ),
      get: (id) =>
        rows('get', 'SELECT * FROM clinical.patients WHERE organization_id = $1 AND id = $2', [organizationId, id]),
      update: (id, givenName) =>
        rows(
          'update',
          'UPDATE clinical.patients SET given_name = $3 WHERE organization_id = $1 AND id = $2 RETURNING *',
          [organizationId, id, givenName],
        ),
    }),
    close: () => pool.end(),
  }
}

/** The baseline: Prisma as it comes, on a login that row security does not bind. */
function prismaWithoutRls(url: string): Contender {
  const client = new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, ...POOL }, { statementNameGenerator: statementName }),
  })
  return {
    name: 'Prisma, no RLS',
    request: (organizationId) => operations(client, { organizationId }),
    close: () => client.$disconnect(),
  }
}

function tenantClient(url: string): Contender {
  const database = tenantDatabaseOver(new pg.Pool({ connectionString: url, ...POOL }), { prepared: true })
  return {
    name: 'tenant client',
    request: (organizationId) => operations(database.forContext(contextOf(organizationId)), {}),
    close: () => database.close(),
  }
}

/** Row security as Prisma documents it: each operation a transaction of two, the variables and the operation. */
function documentedExtension(url: string): Contender {
  const base = new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, ...POOL }, { statementNameGenerator: statementName }),
  })
  return {
    name: 'documented extension',
    request(organizationId) {
      const client = base.$extends({
        query: {
          async $allOperations({ args, query }) {
            const setContext = base.$executeRaw`
              SELECT set_config('app.current_org_id', ${organizationId}, true), set_config('app.current_role', 'admin', true)`
            const [, result] = await base.$transaction([setContext, query(args)] as never)
            return result as never
          },
        },
      })
      return operations(client as unknown as TenantTransaction, {})
    },
    close: () => base.$disconnect(),
  }
}

const contextOf = (organizationId: string): TenantContext => ({
  organizationId,
  userId: null,
  role: 'admin',
  requestId: 'bench',
  sessionKind: 'normal',
})

const operations = (db: Pick<TenantTransaction, 'patient'>, scope: { organizationId?: string }): Operations => ({
  list: async () =>
    (await db.patient.findMany({ where: scope, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: PAGE })).length,
  get: async (id) => ((await db.patient.findUnique({ where: { ...scope, id } })) ? 1 : 0),
  update: async (id, givenName) =>
    (await db.patient.update({ where: { ...scope, id }, data: { givenName } })) ? 1 : 0,
})
