import { refuseStale } from '@platform/shared/refuse-stale'
import type { ClinicalContext } from '../context.ts'
import { scheduledSpecialist } from './own-schedule.ts'
import { saveHours } from './save-hours.ts'
import { weekHours, type WeekdayHoursInput } from './week-hours.ts'

type Input = { specialistId: string; version: number; hours: readonly WeekdayHoursInput[] }

/** Gives a specialist a week. A weekday without ranges is a day off. */
export async function setWeeklyHours(ctx: ClinicalContext, { specialistId: id, version, hours }: Input) {
  refuseStale(await scheduledSpecialist(ctx, id), version)
  const working = weekHours(hours, 'hours').filter(({ ranges }) => ranges.length > 0)
  await saveHours(ctx, { specialistId: id, calendarId: null }, 'weekdays', working)
  // Of two changes of one schedule at once, one finds another version.
  const specialist = await ctx.db.specialist.update({ where: { id, version }, data: { updatedAt: ctx.now() } })
  await ctx.emit({ type: 'specialist.schedule_changed', subjectIds: [id], data: {} })
  return specialist
}
