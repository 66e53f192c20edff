import { loadById } from '@platform/shared/loader'
import type { ClinicalContext } from '../context.ts'

const BY_ID = Symbol('specialists by id')

/** The specialist with this id, if the asker may see one. Those asked for together are read together. */
export const findSpecialist = ({ db, loaders }: ClinicalContext, id: string) =>
  loadById(
    loaders,
    BY_ID,
    (ids) => db.specialist.findMany({ where: { id: { in: [...ids] } } }),
    (specialist) => specialist.id,
  )(id)
