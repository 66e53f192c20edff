import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'

/** Removes a calendar, and with it what it offers. */
export async function removeCalendar(
  ctx: ClinicalContext,
  { calendarId: id, version }: { calendarId: string; version: number },
) {
  const calendar = await current(ctx.db.calendar.findUnique({ where: { id } }), version, ['Calendar', 'calendarId'])
  const removal = { where: { calendarId: id }, data: { deletedAt: ctx.now() } }
  await ctx.db.calendarService.updateMany(removal)
  await ctx.db.calendarSpecialist.updateMany(removal)
  await ctx.db.specialistHours.updateMany(removal)
  await ctx.db.calendar.update({ where: { id, version }, data: { deletedAt: ctx.now() } })
  await ctx.emit({ type: 'calendar.removed', subjectIds: [id], data: {} })
  return calendar
}
