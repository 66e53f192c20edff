import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { book, dayIn, hourIn } from '../testing/a-booking.ts'
import { act, ask } from '../testing/act.ts'
import { aSchedule } from '../testing/a-schedule.ts'
import { BOOKED } from '../testing/open-days.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const AVAILABILITY = /* GraphQL */ `
  query ($calendarId: ID!, $serviceId: ID!, $from: LocalDate!, $days: Int!, $movingAppointmentId: ID) {
    availability(
      calendarId: $calendarId
      serviceId: $serviceId
      from: $from
      days: $days
      movingAppointmentId: $movingAppointmentId
    ) {
      timezone
      days {
        date
        slots {
          start
          end
          specialists {
            displayName
          }
          alternatives {
            displayName
          }
          price {
            amountMinor
            currency
          }
        }
      }
    }
  }
`
const EXPLAIN = /* GraphQL */ `
  query ($calendarId: ID!, $serviceId: ID!, $start: DateTime!, $movingAppointmentId: ID) {
    explainSlot(
      calendarId: $calendarId
      serviceId: $serviceId
      start: $start
      movingAppointmentId: $movingAppointmentId
    ) {
      canBeBooked
      specialists {
        displayName
      }
      conflicts {
        kind
        message
        specialist {
          displayName
        }
        closureName
        timeOff {
          end
        }
        at
      }
    }
  }
`
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const dateOf = (instant: Date) => instant.toISOString().slice(0, 10)

test('a visitor is offered slots with who gives them and what they cost', async () => {
  const { calendarId, serviceId, specialist } = await aSchedule(world)
  const from = dayIn(12)
  const { availability } = await ask<{
    availability: { timezone: string; days: { date: string; slots: unknown[] }[] }
  }>(world, AVAILABILITY, null, { calendarId, serviceId, from, days: 1 })
  expect(availability.timezone).toBe('Europe/Bucharest')
  expect(availability.days).toMatchObject([{ date: from, slots: [{}, {}, {}] }])
  expect(availability.days[0]?.slots[0]).toMatchObject({
    specialists: [{ displayName: specialist.displayName }],
    alternatives: [],
    price: { amountMinor: 10000, currency: 'RON' },
  })
})

test('the demo clinic is open on all days on which tests book', async () => {
  const { calendarId, serviceId } = await aSchedule(world)
  const { availability } = await ask<{ availability: { days: { date: string; slots: { start: Date }[] }[] } }>(
    world,
    AVAILABILITY,
    null,
    { calendarId, serviceId, from: dayIn(3), days: 24 },
  )
  const startsOn = new Map(
    availability.days.map(({ date, slots }) => [date, slots.map(({ start }) => start.toISOString())]),
  )
  for (const day of BOOKED) expect(startsOn.get(dayIn(day))).toEqual([9, 10, 11].map((hour) => hourIn(day, hour)))
})

test('every demo clinic has slots in its public calendar within its horizon', async () => {
  const slug = 'calendarBySlug(slug: "online") { id services { service { id } } }'
  for (const email of [null, 'patient@pacifica.test']) {
    const { calendarBySlug: calendar } = await ask<{
      calendarBySlug: { id: string; services: { service: { id: string } }[] }
    }>(world, `{ ${slug} }`, email)
    for (const { service } of calendar.services) {
      const variables = { calendarId: calendar.id, serviceId: service.id, from: dateOf(inDays(0)), days: 20 }
      const found = await ask<{ availability: { days: { slots: unknown[] }[] } }>(world, AVAILABILITY, email, variables)
      expect(found.availability.days.length).toBeGreaterThan(3)
    }
  }
})

test('another clinic’s calendar, and one that is none, look the same: like nothing', async () => {
  const { calendarId, serviceId } = await aSchedule(world)
  const variables = { calendarId, serviceId, from: '2026-12-01', days: 7, start: '2026-12-01T08:00:00Z' }
  for (const [query, field] of [
    [AVAILABILITY, 'availability'],
    [EXPLAIN, 'explainSlot'],
  ] as const) {
    expect(await ask(world, query, 'admin@pacifica.test', variables)).toEqual({ [field]: null })
    const nowhere = { ...variables, calendarId: crypto.randomUUID() }
    expect(await ask(world, query, 'admin@aurora.test', nowhere)).toEqual({ [field]: null })
  }
})

test('staff learn every reason against a time, and nobody else learns any', async () => {
  const { calendarId, serviceId, specialistId, specialist } = await aSchedule(world, {
    service: { noticeMinutes: 43200 },
  })
  const organizationId = world.organizations.aurora
  const [day, end] = [inDays(12), inDays(14)]
  const closed = new Date(dateOf(day))
  await world.admin.closure.create({ data: { organizationId, name: 'Revizie', firstDay: closed, lastDay: closed } })
  await world.admin.timeOff.create({ data: { organizationId, specialistId, startsAt: inDays(11), endsAt: end } })
  const start = `${dateOf(day)}T20:10:00Z`
  const { explainSlot } = await ask<{ explainSlot: { conflicts: { kind: string }[] } }>(
    world,
    EXPLAIN,
    'support@aurora.test',
    { calendarId, serviceId, start },
  )
  expect(explainSlot).toMatchObject({ canBeBooked: false, specialists: [] })
  const kinds = explainSlot.conflicts.map(({ kind }) => kind).filter((kind) => kind !== 'CLOSED')
  expect(kinds).toEqual(['TOO_SOON', 'OUTSIDE_HOURS', 'TIME_OFF'])
  expect(explainSlot.conflicts).toContainEqual(
    expect.objectContaining({ kind: 'CLOSED', closureName: 'Revizie', message: 'It is closed then.' }),
  )
  expect(explainSlot.conflicts).toContainEqual(
    expect.objectContaining({
      kind: 'TIME_OFF',
      specialist: { displayName: specialist.displayName },
      timeOff: { end },
    }),
  )
  const variables = { calendarId, serviceId, start }
  await expect(ask(world, EXPLAIN, null, variables)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  await expect(ask(world, EXPLAIN, 'patient@aurora.test', variables)).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('who looks for another time for a visit finds its own free, as long as they may see it', async () => {
  const { calendarId, serviceId } = await aSchedule(world)
  // They may have a visit of the demo world then.
  const wanted = { calendarId, serviceId, start: hourIn(4, 10), evenIfPatientIsBusy: true }
  const { appointment } = await book(world, wanted, 'patient@aurora.test')
  const variables = { calendarId, serviceId, from: dayIn(4), days: 1, start: hourIn(4, 10) }
  const startsFor = async (email: string | null, movingAppointmentId?: string) =>
    (
      await ask<{ availability: { days: { slots: { start: Date }[] }[] } }>(world, AVAILABILITY, email, {
        ...variables,
        movingAppointmentId,
      })
    ).availability.days.flatMap(({ slots }) => slots.map(({ start }) => start.toISOString()))
  const [nine, ten, eleven] = [hourIn(4, 9), hourIn(4, 10), hourIn(4, 11)]

  for (const email of ['patient@aurora.test', 'support@aurora.test']) {
    expect(await startsFor(email)).toEqual([nine, eleven])
    expect(await startsFor(email, appointment?.id)).toEqual([nine, ten, eleven])
  }
  await expect(startsFor(null, appointment?.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const other = await world.admin.appointment.findFirstOrThrow({
    where: { organizationId: world.organizations.aurora, patient: { email: { not: 'patient@aurora.test' } } },
  })
  await expect(startsFor('patient@aurora.test', other.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })

  const explained = async (movingAppointmentId?: string) =>
    (
      await ask<{ explainSlot: { canBeBooked: boolean; conflicts: { kind: string }[] } }>(
        world,
        EXPLAIN,
        'support@aurora.test',
        { ...variables, movingAppointmentId },
      )
    ).explainSlot
  expect((await explained()).conflicts).toMatchObject([{ kind: 'APPOINTMENT' }])
  expect(await explained(appointment?.id)).toMatchObject({ canBeBooked: true, conflicts: [] })

  // It stays as long as it is: an hour and a half no longer fits in at eleven.
  const named = { appointmentId: appointment?.id, version: appointment?.version, evenIfPatientIsBusy: true }
  const longer = { ...named, start: nine, durationMinutes: 90 }
  expect((await act(world, 'rescheduleAppointment', 'appointment { id }', longer)).userErrors).toEqual([])
  expect(await startsFor('support@aurora.test', appointment?.id)).toEqual([nine, ten])
})
