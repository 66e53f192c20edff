import { connection } from '@platform/shared/connection'
import { given } from '@platform/shared/given'
import type { ClinicalContext } from '../context.ts'
import { behindName, BY_NAME, nameKey } from '../name-order.ts'
import { servicesNamedLike } from '../named-like.ts'

type Id = string | null | undefined
type Filter = {
  search?: string | null | undefined
  specialistId?: Id
  calendarId?: Id
  isActive?: boolean | null | undefined
}
type Page = { first: number; after?: string | null | undefined; filter?: Filter | null | undefined }

/** One page of what the clinic does, by name. */
export async function listServices(ctx: ClinicalContext, { filter, ...page }: Page) {
  const named = given({ id: await servicesNamedLike(ctx, filter?.search) })
  return connection(page, {
    key: nameKey,
    rows: (take, after) =>
      ctx.db.service.findMany({
        where: { AND: behindName(after), ...named, ...matching(filter ?? {}) },
        orderBy: BY_NAME,
        take,
      }),
  })
}

const matching = ({ specialistId, calendarId, isActive }: Filter) =>
  given({
    specialists: specialistId ? { some: { specialistId } } : undefined,
    calendars: calendarId ? { some: { calendarId } } : undefined,
    isActive: isActive ?? undefined,
  })
