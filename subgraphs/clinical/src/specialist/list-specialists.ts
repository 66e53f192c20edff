import { connection } from '@platform/shared/connection'
import { given } from '@platform/shared/given'
import type { ClinicalContext } from '../context.ts'
import { specialistsNamedLike } from '../named-like.ts'

type Id = string | null | undefined
type Filter = {
  search?: string | null | undefined
  specialtyId?: Id
  serviceId?: Id
  calendarId?: Id
  acceptsBookings?: boolean | null | undefined
}
type Page = { first: number; after?: string | null | undefined; filter?: Filter | null | undefined }

/** One page of those who give visits, by name. */
export async function listSpecialists(ctx: ClinicalContext, { filter, ...page }: Page) {
  const named = given({ id: await specialistsNamedLike(ctx, filter?.search) })
  return connection(page, {
    rows: (take, after) =>
      ctx.db.specialist.findMany({
        where: { AND: behind(after), ...named, ...matching(filter ?? {}) },
        orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
        take,
      }),
    key: ({ displayName, id }) => [displayName, id],
  })
}

const matching = ({ specialtyId, serviceId, calendarId, acceptsBookings }: Filter) =>
  given({
    specialties: specialtyId ? { some: { specialtyId } } : undefined,
    services: serviceId ? { some: { serviceId } } : undefined,
    calendars: calendarId ? { some: { calendarId } } : undefined,
    acceptsBookings: acceptsBookings ?? undefined,
  })

function behind(after: (string | null)[] | null) {
  const [displayName, id] = after ?? []
  if (displayName == null || id == null) return []
  return [{ OR: [{ displayName: { gt: displayName } }, { displayName, id: { gt: id } }] }]
}
