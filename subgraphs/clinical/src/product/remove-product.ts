import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'

/** Removes a product, from bundles too. */
export async function removeProduct(
  ctx: ClinicalContext,
  { productId: id, version }: { productId: string; version: number },
) {
  const product = await current(ctx.db.product.findUnique({ where: { id } }), version, ['Product', 'productId'])
  const deletedAt = ctx.now()
  await ctx.db.bundleProduct.updateMany({ where: { productId: id }, data: { deletedAt } })
  await ctx.db.product.update({ where: { id, version }, data: { deletedAt } })
  await ctx.emit({ type: 'product.removed', subjectIds: [id], data: {} })
  return product
}
