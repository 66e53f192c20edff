import { connection } from '@platform/shared/connection'
import { given } from '@platform/shared/given'
import type { ClinicalContext } from '../context.ts'
import { behindName, BY_NAME, nameKey } from '../name-order.ts'

type Given<T> = T | null | undefined
type Filter = {
  isActive?: Given<boolean>
  audience?: Given<string>
  serviceId?: Given<string>
  specialistId?: Given<string>
}
type Page = { first: number; after?: Given<string>; filter?: Given<Filter> }

/** One page of the clinic's calendars, by name. */
export const listCalendars = ({ db }: ClinicalContext, { filter, ...page }: Page) =>
  connection(page, {
    key: nameKey,
    rows: (take, after) =>
      db.calendar.findMany({ where: { AND: behindName(after), ...matching(filter ?? {}) }, orderBy: BY_NAME, take }),
  })

const matching = ({ isActive, audience, serviceId, specialistId }: Filter) =>
  given({
    isActive: isActive ?? undefined,
    audience: audience ?? undefined,
    services: serviceId ? { some: { serviceId } } : undefined,
    specialists: specialistId ? { some: { specialistId } } : undefined,
  })
