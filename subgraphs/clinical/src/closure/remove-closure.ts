import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'

/** Takes a closure back: its time can be booked again. */
export async function removeClosure(
  ctx: ClinicalContext,
  { closureId: id, version }: { closureId: string; version: number },
) {
  const closure = await current(ctx.db.closure.findUnique({ where: { id } }), version, ['Closure', 'closureId'])
  await ctx.db.closure.update({ where: { id, version }, data: { deletedAt: ctx.now() } })
  await ctx.emit({ type: 'closure.removed', subjectIds: [id], data: {} })
  return closure
}
