import { clinicPlace } from '../clinic-place.ts'
import type { ClinicalContext } from '../context.ts'
import { calendarDetails, type CalendarDetails } from './calendar-details.ts'
import { refuseUnreachable, type CalendarKind } from './calendar-reach.ts'
import { admitSpecialists, offerServices, type CalendarServiceInput } from './fill-calendar.ts'

type Input = CalendarDetails & {
  name: string
  slug: string
  kind: CalendarKind
  services?: readonly CalendarServiceInput[]
  specialistIds?: readonly string[]
}

/** Adds a calendar, in the zone of its location or of the clinic unless another is given. */
export async function createCalendar(ctx: ClinicalContext, { services, specialistIds, ...input }: Input) {
  const { name, slug, kind } = input
  const rolling = kind === 'rolling-horizon' ? ('calendar-days' as const) : null
  const data = {
    timezone: (await clinicPlace(ctx, input.locationId ?? null)).timezone,
    startsOn: null,
    endsOn: null,
    horizonDays: null,
    name,
    slug,
    kind,
    ...(await calendarDetails(ctx, input)),
    horizonCounting: input.horizonCounting ?? rolling,
  }
  refuseUnreachable(data)
  const calendar = await ctx.db.calendar.create({ data })
  await offerServices(ctx, calendar.id, services)
  await admitSpecialists(ctx, calendar.id, specialistIds)
  await ctx.emit({ type: 'calendar.created', subjectIds: [calendar.id], data: {} })
  return calendar
}
