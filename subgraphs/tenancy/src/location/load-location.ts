import { loadById } from '@platform/shared/loader'
import type { TenancyContext } from '../context.ts'

const LOCATION = Symbol('location')

/** The location with this id, if the asker's clinic has it. Ids asked for together are read together. */
export const loadLocation = ({ db, loaders }: TenancyContext, id: string) =>
  loadById(
    loaders,
    LOCATION,
    (ids) => db.location.findMany({ where: { id: { in: [...ids] } } }),
    (location) => location.id,
  )(id)
