import { visibleTo } from '../appointment/own-appointments.ts'
import type { ClinicalContext } from '../context.ts'
import { loadListOf } from '../load-list-of.ts'

const OF_SERIES = Symbol('appointments by series')

/** The visits of a series by their start. */
export const listVisitsOfSeries = ({ actor, db, loaders }: ClinicalContext, seriesId: string) =>
  loadListOf(
    loaders,
    OF_SERIES,
    {
      read: (ids) =>
        db.appointment.findMany({
          where: { seriesId: { in: ids }, ...visibleTo(actor) },
          orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        }),
      parentOf: (row) => row.seriesId ?? '',
    },
    seriesId,
  )
