import { loadById } from '@platform/shared/loader'
import type { ClinicalContext } from '../context.ts'

const BY_ID = Symbol('closures by id')

/** The closure with this id. Those asked for together are read together. */
export const findClosure = ({ db, loaders }: ClinicalContext, id: string) =>
  loadById(
    loaders,
    BY_ID,
    (ids) => db.closure.findMany({ where: { id: { in: [...ids] } } }),
    (closure) => closure.id,
  )(id)
