import { loadById } from '@platform/shared/loader'
import type { ClinicalContext } from '../context.ts'

const BY_ID = Symbol('products by id')

/** The product with this id. Those asked for together are read together. */
export const findProduct = ({ db, loaders }: ClinicalContext, id: string) =>
  loadById(
    loaders,
    BY_ID,
    (ids) => db.product.findMany({ where: { id: { in: [...ids] } } }),
    (product) => product.id,
  )(id)
