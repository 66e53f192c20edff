import type { ClinicalContext } from '../context.ts'
import type { GoodsDetails } from '../goods-details.ts'
import { current } from '../current.ts'
import { productDetails } from './product-details.ts'

type Input = GoodsDetails & { productId: string; version: number }

/** Changes what is given of a product. */
export async function updateProduct(ctx: ClinicalContext, { productId: id, version, ...input }: Input) {
  await current(ctx.db.product.findUnique({ where: { id } }), version, ['Product', 'productId'])
  const data = await productDetails(ctx, input, id)
  const product = await ctx.db.product.update({ where: { id, version }, data })
  await ctx.emit({ type: 'product.updated', subjectIds: [id], data: {} })
  return product
}
