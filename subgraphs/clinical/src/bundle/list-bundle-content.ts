import type { ClinicalContext } from '../context.ts'
import { loadListOf } from '../load-list-of.ts'

const SERVICES = Symbol('services by bundle')
const PRODUCTS = Symbol('products by bundle')

/** The visits in a bundle, by the name of their service. */
export const listBundledServices = ({ db, loaders }: ClinicalContext, bundleId: string) =>
  loadListOf(
    loaders,
    SERVICES,
    {
      read: (ids) =>
        db.bundleService.findMany({
          where: { bundleId: { in: ids } },
          include: { service: true },
          orderBy: { service: { name: 'asc' } },
        }),
      parentOf: (item) => item.bundleId,
    },
    bundleId,
  )

/** The products in a bundle, by name. */
export const listBundledProducts = ({ db, loaders }: ClinicalContext, bundleId: string) =>
  loadListOf(
    loaders,
    PRODUCTS,
    {
      read: (ids) =>
        db.bundleProduct.findMany({
          where: { bundleId: { in: ids } },
          include: { product: true },
          orderBy: { product: { name: 'asc' } },
        }),
      parentOf: (item) => item.bundleId,
    },
    bundleId,
  )
