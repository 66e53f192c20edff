import { loadById } from '@platform/shared/loader'
import type { ClinicalContext } from '../context.ts'

const BY_ID = Symbol('bundles by id')

/** The bundle with this id. Those asked for together are read together. */
export const findBundle = ({ db, loaders }: ClinicalContext, id: string) =>
  loadById(
    loaders,
    BY_ID,
    (ids) => db.bundle.findMany({ where: { id: { in: [...ids] } } }),
    (bundle) => bundle.id,
  )(id)
