import { connection } from '@platform/shared/connection'
import { given } from '@platform/shared/given'
import type { ClinicalContext } from '../context.ts'
import { behindName, BY_NAME, nameKey } from '../name-order.ts'

type Id = string | null | undefined
type Filter = { specialistId?: Id; calendarId?: Id; isActive?: boolean | null | undefined }
type Page = { first: number; after?: string | null | undefined; filter?: Filter | null | undefined }

/** One page of what the clinic does, by name. */
export const listServices = ({ db }: ClinicalContext, { filter, ...page }: Page) =>
  connection(page, {
    key: nameKey,
    rows: (take, after) =>
      db.service.findMany({ where: { AND: behindName(after), ...matching(filter ?? {}) }, orderBy: BY_NAME, take }),
  })

const matching = ({ specialistId, calendarId, isActive }: Filter) =>
  given({
    specialists: specialistId ? { some: { specialistId } } : undefined,
    calendars: calendarId ? { some: { calendarId } } : undefined,
    isActive: isActive ?? undefined,
  })
