import { loadById } from '@platform/shared/loader'
import { visibleTo } from '../appointment/own-appointments.ts'
import type { ClinicalContext } from '../context.ts'

const BY_ID = Symbol('series by id')

/** The series with this id, if the asker may see it. Those asked for together are read together. */
export const findSeries = ({ actor, db, loaders }: ClinicalContext, id: string) =>
  loadById(
    loaders,
    BY_ID,
    (ids) => db.appointmentSeries.findMany({ where: { id: { in: [...ids] }, ...visibleTo(actor) } }),
    (series) => series.id,
  )(id)
