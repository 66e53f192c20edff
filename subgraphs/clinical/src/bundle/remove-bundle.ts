import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'

/** Removes a bundle: it is sold no more. */
export async function removeBundle(
  ctx: ClinicalContext,
  { bundleId: id, version }: { bundleId: string; version: number },
) {
  const bundle = await current(ctx.db.bundle.findUnique({ where: { id } }), version, ['Bundle', 'bundleId'])
  const removal = { where: { bundleId: id }, data: { deletedAt: ctx.now() } }
  await ctx.db.bundleService.updateMany(removal)
  await ctx.db.bundleProduct.updateMany(removal)
  await ctx.db.bundle.update({ where: { id, version }, data: { deletedAt: ctx.now() } })
  await ctx.emit({ type: 'bundle.removed', subjectIds: [id], data: {} })
  return bundle
}
