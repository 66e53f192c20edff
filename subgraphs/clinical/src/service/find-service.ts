import { loadById } from '@platform/shared/loader'
import type { ClinicalContext } from '../context.ts'

const BY_ID = Symbol('services by id')

/** The service with this id, if the asker may see it. Those asked for together are read together. */
export const findService = ({ db, loaders }: ClinicalContext, id: string) =>
  loadById(
    loaders,
    BY_ID,
    (ids) => db.service.findMany({ where: { id: { in: [...ids] } } }),
    (service) => service.id,
  )(id)
