import { invalid } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'
import { dateHours, type DateHoursInput } from '../working-hours/date-hours.ts'
import { saveHours } from '../working-hours/save-hours.ts'
import { weekHours, type WeekdayHoursInput } from '../working-hours/week-hours.ts'

type Input = {
  calendarId: string
  version: number
  specialistId: string
  weekly?: readonly WeekdayHoursInput[]
  dates?: readonly DateHoursInput[]
}

/** Sets the hours of one specialist in a calendar: they go before all their own hours say of the same day. */
export async function setCalendarHours(ctx: ClinicalContext, { calendarId: id, version, ...input }: Input) {
  const { specialistId, weekly = [], dates = [] } = input
  await current(ctx.db.calendar.findUnique({ where: { id } }), version, ['Calendar', 'calendarId'])
  const link = await ctx.db.calendarSpecialist.findFirst({ where: { calendarId: id, specialistId } })
  if (!link) throw invalid('This specialist cannot be booked in this calendar', 'specialistId')

  const of = { specialistId, calendarId: id }
  await saveHours(ctx, of, 'weekdays', weekHours(weekly, 'weekly'))
  await saveHours(ctx, of, 'dates', dateHours(dates, 'dates'))
  const calendar = await ctx.db.calendar.update({ where: { id, version }, data: { updatedAt: ctx.now() } })
  await ctx.emit({ type: 'calendar.updated', subjectIds: [id], data: {} })
  return calendar
}
