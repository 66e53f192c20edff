import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'
import { scheduledSpecialist } from '../working-hours/own-schedule.ts'

/** Takes an absence back: its time can be booked again. */
export async function removeTimeOff(
  ctx: ClinicalContext,
  { timeOffId: id, version }: { timeOffId: string; version: number },
) {
  const timeOff = await current(ctx.db.timeOff.findUnique({ where: { id } }), version, ['Time off', 'timeOffId'])
  await scheduledSpecialist(ctx, timeOff.specialistId)
  await ctx.db.timeOff.update({ where: { id, version }, data: { deletedAt: ctx.now() } })
  await ctx.emit({ type: 'specialist.schedule_changed', subjectIds: [timeOff.specialistId], data: {} })
  return timeOff
}
