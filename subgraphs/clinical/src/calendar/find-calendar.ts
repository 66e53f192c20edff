import { loadById } from '@platform/shared/loader'
import type { ClinicalContext } from '../context.ts'

const BY_ID = Symbol('calendars by id')

/** The calendar with this id, if the asker may see it. Those asked for together are read together. */
export const findCalendar = ({ db, loaders }: ClinicalContext, id: string) =>
  loadById(
    loaders,
    BY_ID,
    (ids) => db.calendar.findMany({ where: { id: { in: [...ids] } } }),
    (calendar) => calendar.id,
  )(id)

/** The one of this name in addresses. */
export const findCalendarBySlug = ({ db }: ClinicalContext, slug: string) => db.calendar.findFirst({ where: { slug } })
