import { loadById } from '@platform/shared/loader'
import type { TenancyContext } from '../context.ts'

const ROLE = Symbol('role')

/** The role with this id, if the asker's clinic has it. Ids asked for together are read together. */
export const loadRole = ({ db, loaders }: TenancyContext, id: string) =>
  loadById(
    loaders,
    ROLE,
    (ids) => db.role.findMany({ where: { id: { in: [...ids] } } }),
    (role) => role.id,
  )(id)
