import type { ClinicalContext } from '../context.ts'
import type { GoodsDetails } from '../goods-details.ts'
import { productDetails } from './product-details.ts'

type Input = GoodsDetails & { name: string; priceMinor: number; currency: string }

/** Adds a product. */
export async function createProduct(ctx: ClinicalContext, input: Input) {
  const { name, priceMinor, currency } = input
  const product = await ctx.db.product.create({
    data: { name, priceMinor, currency, ...(await productDetails(ctx, input)) },
  })
  await ctx.emit({ type: 'product.created', subjectIds: [product.id], data: {} })
  return product
}
