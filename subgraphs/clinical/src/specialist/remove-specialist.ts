import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'

/** Removes a specialist, and with them what ties them to specialties, services, calendars and hours. */
export async function removeSpecialist(
  ctx: ClinicalContext,
  { specialistId: id, version }: { specialistId: string; version: number },
) {
  const found = ctx.db.specialist.findUnique({ where: { id } })
  const specialist = await current(found, version, ['Specialist', 'specialistId'])
  const removal = { where: { specialistId: id }, data: { deletedAt: ctx.now() } }
  await ctx.db.specialistSpecialty.updateMany(removal)
  await ctx.db.serviceSpecialist.updateMany(removal)
  await ctx.db.calendarSpecialist.updateMany(removal)
  await ctx.db.specialistHours.updateMany(removal)
  await ctx.db.timeOff.updateMany(removal)
  await ctx.db.specialistSignature.updateMany(removal)
  await ctx.db.specialist.update({ where: { id, version }, data: { deletedAt: ctx.now() } })
  await ctx.emit({ type: 'specialist.removed', subjectIds: [id], data: {} })
  return specialist
}
