import { invalid } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { knownIds } from '../known-ids.ts'

const MOST = 50

export type BundleContent = {
  services?: readonly { serviceId: string; visits: number }[] | null | undefined
  products?: readonly { productId: string; quantity: number }[] | null | undefined
}

/** Puts exactly what is named into a bundle; a list that was not given stays. */
export async function fillBundle(
  { db, now }: ClinicalContext,
  bundleId: string,
  { services, products }: BundleContent,
) {
  const emptied = { where: { bundleId }, data: { deletedAt: now() } }
  if (services) {
    refuseUncountable(
      services.map(({ serviceId, visits }) => ({ id: serviceId, count: visits })),
      'services',
      'visits',
    )
    const find = (ids: string[]) => db.service.findMany({ where: { id: { in: ids } } })
    await knownIds(
      services.map(({ serviceId }) => serviceId),
      find,
      ['Service', 'services'],
    )
    await db.bundleService.updateMany(emptied)
    await db.bundleService.createMany({ data: services.map((item) => ({ bundleId, ...item })) })
  }
  if (products) {
    refuseUncountable(
      products.map(({ productId, quantity }) => ({ id: productId, count: quantity })),
      'products',
      'quantity',
    )
    const find = (ids: string[]) => db.product.findMany({ where: { id: { in: ids } } })
    await knownIds(
      products.map(({ productId }) => productId),
      find,
      ['Product', 'products'],
    )
    await db.bundleProduct.updateMany(emptied)
    await db.bundleProduct.createMany({ data: products.map((item) => ({ bundleId, ...item })) })
  }
}

function refuseUncountable(items: readonly { id: string; count: number }[], list: string, field: string) {
  if (items.length > MOST) throw invalid(`At most ${MOST}`, list)
  if (new Set(items.map(({ id }) => id)).size < items.length) throw invalid('Something is named twice', list)
  const wrong = items.findIndex(({ count }) => count < 1 || count > 1000)
  if (wrong >= 0) throw invalid('1 to 1,000', list, String(wrong), field)
}
