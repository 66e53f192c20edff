import { loadById } from '@platform/shared/loader'
import type { TenancyContext } from '../context.ts'

const ORGANIZATION = Symbol('organization')

/** The clinic with this id, if the asker may see it. Ids asked for together are read together. */
export const loadOrganization = ({ db, loaders }: TenancyContext, id: string) =>
  loadById(
    loaders,
    ORGANIZATION,
    (ids) => db.organization.findMany({ where: { id: { in: [...ids] } } }),
    (organization) => organization.id,
  )(id)
