import { conflict } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { goodsDetails, type GoodsDetails } from '../goods-details.ts'

/** What was given of a bundle, checked, as the table keeps it. Refuses the name of another. */
export async function bundleDetails({ db }: ClinicalContext, input: GoodsDetails, except?: string) {
  const details = goodsDetails(input)
  const { name } = details
  const taken = name && (await db.bundle.findFirst({ where: { name, ...(except && { id: { not: except } }) } }))
  if (taken) throw conflict('Another bundle has this name', 'name')
  return details
}
