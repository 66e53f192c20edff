import type { ClinicalContext } from '../context.ts'
import type { GoodsDetails } from '../goods-details.ts'
import { current } from '../current.ts'
import { bundleDetails } from './bundle-details.ts'
import { fillBundle, type BundleContent } from './fill-bundle.ts'

type Input = GoodsDetails & BundleContent & { bundleId: string; version: number }

/** Changes what is given of a bundle. */
export async function updateBundle(
  ctx: ClinicalContext,
  { bundleId: id, version, services, products, ...input }: Input,
) {
  await current(ctx.db.bundle.findUnique({ where: { id } }), version, ['Bundle', 'bundleId'])
  const data = { ...(await bundleDetails(ctx, input, id)), updatedAt: ctx.now() }
  const bundle = await ctx.db.bundle.update({ where: { id, version }, data })
  await fillBundle(ctx, id, { services, products })
  await ctx.emit({ type: 'bundle.updated', subjectIds: [id], data: {} })
  return bundle
}
