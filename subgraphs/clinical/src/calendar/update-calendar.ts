import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'
import { calendarDetails, type CalendarDetails } from './calendar-details.ts'
import { refuseUnreachable } from './calendar-reach.ts'
import { admitSpecialists, offerServices, type CalendarServiceInput } from './fill-calendar.ts'

type Input = CalendarDetails & {
  calendarId: string
  version: number
  services?: readonly CalendarServiceInput[] | null | undefined
  specialistIds?: readonly string[] | null | undefined
}

/** Changes what is given of a calendar, and nothing else. */
export async function updateCalendar(ctx: ClinicalContext, { calendarId: id, version, ...input }: Input) {
  const { services, specialistIds, ...details } = input
  const before = await current(ctx.db.calendar.findUnique({ where: { id } }), version, ['Calendar', 'calendarId'])
  const data = await calendarDetails(ctx, details, id)
  refuseUnreachable({ ...before, ...data })
  const calendar = await ctx.db.calendar.update({ where: { id, version }, data: { ...data, updatedAt: ctx.now() } })
  await offerServices(ctx, id, services)
  await admitSpecialists(ctx, id, specialistIds)
  await ctx.emit({ type: 'calendar.updated', subjectIds: [id], data: {} })
  return calendar
}
