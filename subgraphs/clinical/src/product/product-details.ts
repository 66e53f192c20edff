import { conflict } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { goodsDetails, type GoodsDetails } from '../goods-details.ts'

/** What was given of a product, checked, as the table keeps it. Refuses the name of another. */
export async function productDetails({ db }: ClinicalContext, input: GoodsDetails, except?: string) {
  const details = goodsDetails(input)
  const { name } = details
  const taken = name && (await db.product.findFirst({ where: { name, ...(except && { id: { not: except } }) } }))
  if (taken) throw conflict('Another product has this name', 'name')
  return details
}
