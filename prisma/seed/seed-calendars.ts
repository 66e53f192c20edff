import type { TenantTransaction } from '../src/tenant-client.ts'
import { dayFromNow } from './day-from-now.ts'
import type { DemoSchedule } from './schedules/demo-schedule.ts'

type Ids = ReadonlyMap<string, string>
type Around = { timezone: string; locationId: string; services: Ids; specialists: Ids }

/** Adds a calendar of each kind, in which those can be booked who give its services. */
export async function seedCalendars(tx: TenantTransaction, demo: DemoSchedule, around: Around) {
  for (const calendar of demo.calendars) {
    const { id: calendarId } = await tx.calendar.create({ data: columnsOf(calendar, around) })
    await tx.calendarService.createMany({
      data: calendar.services.map(({ name, ...terms }) => ({
        calendarId,
        serviceId: idOf(around.services, name),
        ...terms,
      })),
    })
    const offered = new Set(calendar.services.map(({ name }) => name))
    await tx.calendarSpecialist.createMany({
      data: demo.specialists
        .filter(({ services }) => services.some((name) => offered.has(name)))
        .map(({ displayName }) => ({ calendarId, specialistId: idOf(around.specialists, displayName) })),
    })
    for (const [name, week] of Object.entries(calendar.hours ?? {})) {
      await tx.specialistHours.createMany({
        data: week.map((ranges, index) => ({
          calendarId,
          specialistId: idOf(around.specialists, name),
          weekday: index + 1,
          ranges: [...ranges],
        })),
      })
    }
  }
}

function columnsOf(calendar: DemoSchedule['calendars'][number], { timezone, locationId }: Around) {
  const { name, slug, description, kind, audience, atFirstLocation } = calendar
  const said = { name, slug, description, kind, audience, timezone, locationId: atFirstLocation ? locationId : null }
  if (calendar.kind === 'open') return said
  if (calendar.kind === 'rolling-horizon') {
    return { ...said, horizonDays: calendar.horizonDays, horizonCounting: calendar.horizonCounting }
  }
  return { ...said, startsOn: dayFromNow(calendar.fromDay), endsOn: dayFromNow(calendar.untilDay) }
}

function idOf(ids: Ids, name: string): string {
  const id = ids.get(name)
  if (!id) throw new Error(`${name} is not in the demo schedule`)
  return id
}
