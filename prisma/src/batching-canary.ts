import type { SqlDriverAdapterFactory, SqlQuery } from '@prisma/driver-adapter-utils'
import { PrismaClient } from './generated/client.ts'
import type { TenantContext } from './tenant-context.ts'
import { scope } from './tenant-scope.ts'

type Bound = Pick<PrismaClient, 'organization'>
type Sent = { inTheNameOf: string | undefined; about: unknown[] }

const CLINICS = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b']

/**
 * Asks for two clinics in the same tick, with no database at all, and refuses a Prisma that sends one's question in the
 * other's name. Run at each start: that each context has a batcher of its own rests on what Prisma does not promise.
 */
export async function refuseSharedBatching(
  bindingOver: (base: PrismaClient) => (context: TenantContext) => Bound,
): Promise<void> {
  const sent: Sent[] = []
  const base = new PrismaClient({
    adapter: deafAdapter((inTheNameOf, { args }) => sent.push({ inTheNameOf, about: args })),
  })
  const bind = bindingOver(base)
  await Promise.all(
    CLINICS.map((organizationId) =>
      bind({ organizationId, userId: null, role: 'canary' }).organization.findUnique({
        where: { id: organizationId },
      }),
    ),
  )
  const isApart = CLINICS.every((clinic) =>
    sent.some(
      ({ inTheNameOf, about }) =>
        inTheNameOf === clinic && CLINICS.every((id) => about.includes(id) === (id === clinic)),
    ),
  )
  if (!isApart || sent.length !== CLINICS.length)
    throw new Error('Prisma merges queries of different clinics: this version is not safe to use')
}

/** Answers every query with no rows, after noting it and the clinic in whose name it came. */
function deafAdapter(note: (inTheNameOf: string | undefined, query: SqlQuery) => void): SqlDriverAdapterFactory {
  const refuse = () => Promise.reject(new Error('The canary only reads'))
  return {
    provider: 'postgres',
    adapterName: '@platform/prisma/canary',
    connect: async () => ({
      provider: 'postgres',
      adapterName: '@platform/prisma/canary',
      queryRaw: async (query) => {
        note(scope.getStore()?.statement.values[0], query)
        return { columnNames: [], columnTypes: [], rows: [] }
      },
      executeRaw: refuse,
      executeScript: refuse,
      startTransaction: refuse,
      dispose: async () => {},
    }),
  }
}
