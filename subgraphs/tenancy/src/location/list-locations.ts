import { connection } from '@platform/shared/connection'
import { given } from '@platform/shared/given'
import { clinicOf } from '../clinic-of.ts'
import type { TenancyContext } from '../context.ts'
import type { LocationStatus } from './location-status.ts'

type Filter = { status?: LocationStatus | null | undefined; search?: string | null | undefined }
type Args = { first: number; after?: string | null | undefined; filter?: Filter | null | undefined }

/** Where the asker's clinic works, by name. */
export function listLocations({ actor, db }: TenancyContext, { filter, ...page }: Args) {
  const organizationId = clinicOf(actor)
  return connection(page, {
    rows: (take, after) =>
      db.location.findMany({
        where: {
          organizationId,
          ...given({ status: filter?.status ?? undefined }),
          AND: [...matching(filter?.search), ...behind(after)],
        },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take,
      }),
    key: ({ name, id }) => [name, id],
  })
}

const matching = (search: string | null | undefined) => {
  if (!search) return []
  const text = { contains: search, mode: 'insensitive' as const }
  return [{ OR: [{ name: text }, { city: text }] }]
}

const behind = (after: (string | null)[] | null) => {
  const [name, id] = after ?? []
  return name != null && id != null ? [{ OR: [{ name: { gt: name } }, { name, id: { gt: id } }] }] : []
}
