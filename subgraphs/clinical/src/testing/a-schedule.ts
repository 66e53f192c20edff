import type { World } from '@platform/shared/testing/world'

/** Thursday 12 November 2026, nine in the morning in Bucharest. */
export const NOW = new Date('2026-11-12T07:00:00Z')

type Own = {
  service?: Record<string, unknown>
  calendar?: Record<string, unknown>
  terms?: Record<string, unknown>
  /** Ranges by weekday, from Monday. */
  week?: readonly (readonly number[])[]
}

/** A calendar at aurora with one service of an hour and one specialist, who works every day from nine to twelve; the rest as it is said. */
export async function aSchedule(world: World, own: Own = {}) {
  const ctx = await world.context('admin@aurora.test', 'aurora')
  const { db } = ctx
  const unique = crypto.randomUUID().slice(0, 8)
  const specialist = await db.specialist.create({
    data: { displayName: `Ilinca ${unique}`, timezone: 'Europe/Bucharest' },
  })
  const service = await db.service.create({
    data: {
      name: `Service ${unique}`,
      durationMinutes: 60,
      intervalMinutes: 60,
      priceMinor: 10000,
      currency: 'RON',
      ...own.service,
    },
  })
  const calendar = await db.calendar.create({
    data: {
      name: `Calendar ${unique}`,
      slug: `c-${unique}`,
      kind: 'open',
      audience: 'public',
      timezone: 'Europe/Bucharest',
      ...own.calendar,
    },
  })
  const [specialistId, serviceId, calendarId] = [specialist.id, service.id, calendar.id]
  await db.serviceSpecialist.create({ data: { specialistId, serviceId } })
  await db.calendarSpecialist.create({ data: { specialistId, calendarId } })
  await db.calendarService.create({ data: { serviceId, calendarId, ...own.terms } })
  await db.specialistHours.createMany({
    data: (own.week ?? Array.from({ length: 7 }, () => [540, 720])).map((ranges, index) => ({
      specialistId,
      weekday: index + 1,
      ranges: [...ranges],
    })),
  })
  return { specialist, service, calendar, specialistId, serviceId, calendarId }
}
