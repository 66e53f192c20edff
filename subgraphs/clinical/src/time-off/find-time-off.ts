import { loadById } from '@platform/shared/loader'
import type { ClinicalContext } from '../context.ts'

const BY_ID = Symbol('time off by id')

/** The absence with this id. Those asked for together are read together. */
export const findTimeOff = ({ db, loaders }: ClinicalContext, id: string) =>
  loadById(
    loaders,
    BY_ID,
    (ids) => db.timeOff.findMany({ where: { id: { in: [...ids] } } }),
    (timeOff) => timeOff.id,
  )(id)
