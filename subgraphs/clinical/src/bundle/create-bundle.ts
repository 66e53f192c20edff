import type { ClinicalContext } from '../context.ts'
import type { GoodsDetails } from '../goods-details.ts'
import { bundleDetails } from './bundle-details.ts'
import { fillBundle, type BundleContent } from './fill-bundle.ts'

type Input = GoodsDetails & BundleContent & { name: string; priceMinor: number; currency: string }

/** Adds a bundle with what is in it. */
export async function createBundle(ctx: ClinicalContext, { services, products, ...input }: Input) {
  const { name, priceMinor, currency } = input
  const bundle = await ctx.db.bundle.create({
    data: { name, priceMinor, currency, ...(await bundleDetails(ctx, input)) },
  })
  await fillBundle(ctx, bundle.id, { services, products })
  await ctx.emit({ type: 'bundle.created', subjectIds: [bundle.id], data: {} })
  return bundle
}
