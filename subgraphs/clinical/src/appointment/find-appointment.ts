import { loadById } from '@platform/shared/loader'
import type { ClinicalContext } from '../context.ts'
import { visibleTo } from './own-appointments.ts'

const BY_ID = Symbol('appointments by id')

/** The appointment with this id, if the asker may see one. Those asked for together are read together. */
export const findAppointment = ({ actor, db, loaders }: ClinicalContext, id: string) =>
  loadById(
    loaders,
    BY_ID,
    (ids) => db.appointment.findMany({ where: { id: { in: [...ids] }, ...visibleTo(actor) } }),
    (appointment) => appointment.id,
  )(id)
