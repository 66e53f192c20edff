import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'

/** Removes a service, and with it what ties it to specialists, calendars and bundles. */
export async function removeService(
  ctx: ClinicalContext,
  { serviceId: id, version }: { serviceId: string; version: number },
) {
  const service = await current(ctx.db.service.findUnique({ where: { id } }), version, ['Service', 'serviceId'])
  const removal = { where: { serviceId: id }, data: { deletedAt: ctx.now() } }
  await ctx.db.serviceSpecialist.updateMany(removal)
  await ctx.db.calendarService.updateMany(removal)
  await ctx.db.bundleService.updateMany(removal)
  await ctx.db.service.update({ where: { id, version }, data: { deletedAt: ctx.now() } })
  await ctx.emit({ type: 'service.removed', subjectIds: [id], data: {} })
  return service
}
