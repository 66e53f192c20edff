import { openTenantDatabase } from '@platform/prisma/tenant-client'
import { anonymous } from '@platform/shared/testing/actor-of'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClinicalContext } from '../context.ts'
import { aSchedule, NOW } from '../testing/a-schedule.ts'
import { findAvailability } from './find-availability.ts'
import { noVisits } from './visits.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

type Asker = 'visitor' | 'admin@aurora.test' | 'patient@aurora.test' | 'admin@pacifica.test'

async function contextOf(asker: Asker): Promise<ClinicalContext> {
  const clinic = asker.endsWith('pacifica.test') ? 'pacifica' : 'aurora'
  if (asker !== 'visitor') return { ...(await world.context(asker, clinic)), now: () => NOW }
  const actor = anonymous(world.organizations.aurora)
  const db = world.services.database.forContext({ organizationId: actor.organizationId, userId: null, role: 'anon' })
  return { ...(await world.context('admin@aurora.test', 'aurora')), actor, db, now: () => NOW }
}

/** Starts by the clock in Bucharest, under their days. */
async function starts(asker: Asker, { calendarId, serviceId }: { calendarId: string; serviceId: string }, more = {}) {
  const asked = { calendarId, serviceId, from: '2026-11-16', days: 2, ...more }
  const found = await findAvailability(await contextOf(asker), asked, noVisits)
  return found?.days.map(({ date, slots }) => [date, ...slots.map(({ start }) => clock(start))].join(' '))
}
const clock = (instant: number) =>
  new Date(instant).toLocaleTimeString('en-GB', { timeZone: 'Europe/Bucharest', hour: '2-digit', minute: '2-digit' })

const WHOLE = ['2026-11-16 09:00 10:00 11:00', '2026-11-17 09:00 10:00 11:00']

describe('what is set up is what can be booked', () => {
  test('by a visitor as by staff, in a public calendar', async () => {
    const ids = await aSchedule(world)
    for (const asker of ['visitor', 'patient@aurora.test', 'admin@aurora.test'] as const)
      expect(await starts(asker, ids)).toEqual(WHOLE)
  })

  test('a date replaces its weekday, and an empty one closes it', async () => {
    const ids = await aSchedule(world)
    await world.admin.specialistHours.createMany({
      data: [
        { date: new Date('2026-11-16'), ranges: [600, 660] },
        { date: new Date('2026-11-17'), ranges: [] },
      ].map((day) => ({ ...day, specialistId: ids.specialistId, organizationId: world.organizations.aurora })),
    })
    expect(await starts('visitor', ids)).toEqual(['2026-11-16 10:00'])
  })

  test('hours in the calendar go before both', async () => {
    const ids = await aSchedule(world)
    const { specialistId, calendarId } = ids
    await world.admin.specialistHours.createMany({
      data: [
        { calendarId, weekday: 1, date: null, ranges: [1020, 1140] },
        { calendarId: null, weekday: null, date: new Date('2026-11-16'), ranges: [] },
      ].map((day) => ({ ...day, specialistId, organizationId: world.organizations.aurora })),
    })
    expect(await starts('visitor', ids)).toEqual(['2026-11-16 17:00 18:00', '2026-11-17 09:00 10:00 11:00'])
  })

  test('absences are no slots', async () => {
    const ids = await aSchedule(world)
    await world.admin.timeOff.create({
      data: {
        organizationId: world.organizations.aurora,
        specialistId: ids.specialistId,
        startsAt: new Date('2026-11-16T08:00:00Z'),
        endsAt: new Date('2026-11-17T08:30:00Z'),
      },
    })
    expect(await starts('visitor', ids)).toEqual(['2026-11-16 09:00', '2026-11-17 11:00'])
  })

  test('the calendar has terms of its own', async () => {
    const ids = await aSchedule(world, { terms: { durationMinutes: 90, priceMinor: 12345 } })
    const asked = { ...ids, from: '2026-11-16', days: 1, specialistId: null }
    const found = await findAvailability(await contextOf('visitor'), asked, noVisits)
    expect(found?.days[0]?.slots.map(({ start, price }) => [clock(start), price.amountMinor])).toEqual([
      ['09:00', 12345],
      ['10:00', 12345],
    ])
  })

  test('a rolling horizon of business days leaves out holidays and closures', async () => {
    // 30 November and 1 December are holidays in Romania; the closure takes the Friday before.
    const horizon = { kind: 'rolling-horizon', horizonDays: 12, horizonCounting: 'business-days' }
    const ids = await aSchedule(world, { calendar: horizon })
    const closed = new Date('2026-11-27')
    await world.admin.closure.create({
      data: { organizationId: world.organizations.aurora, name: 'Inventar', firstDay: closed, lastDay: closed },
    })
    const days = (await starts('visitor', ids, { from: '2026-11-26', days: 20 }))?.map((day) => day.slice(0, 10))
    expect(days).toEqual(['2026-11-26', '2026-11-28', '2026-11-29', '2026-12-02', '2026-12-03'])
  })

  test('the doors of the location count, and so does whether it is in use', async () => {
    const { id: locationId } = await world.admin.location.create({
      data: { organizationId: world.organizations.aurora, name: 'Sud', slug: 'sud', timezone: 'Europe/Bucharest' },
    })
    await world.admin.openingHours.create({
      data: { organizationId: world.organizations.aurora, locationId, weekday: 1, ranges: [600, 1200] },
    })
    const ids = await aSchedule(world, { calendar: { locationId } })
    expect(await starts('visitor', ids)).toEqual(['2026-11-16 10:00 11:00'])
    await world.admin.location.update({ where: { id: locationId }, data: { status: 'inactive' } })
    expect(await starts('visitor', ids)).toEqual([])
  })
})

describe('days are those of whoever looks', () => {
  test('in their own zone', async () => {
    const ids = await aSchedule(world)
    const found = await starts('visitor', ids, { from: '2026-11-15', days: 2, timezone: 'America/Los_Angeles' })
    // Nine in Bucharest is eleven in the evening of the day before in Los Angeles, ten is midnight.
    expect(found).toEqual(['2026-11-15 10:00 11:00 09:00', '2026-11-16 10:00 11:00 09:00'])
  })

  test.each([0, 63])('%i of them are refused', async (days) => {
    const ids = await aSchedule(world)
    await expect(starts('visitor', ids, { days })).rejects.toMatchObject({ code: 'INVALID', inputPath: ['days'] })
  })
})

describe('what the asker may not see is not there', () => {
  test('a calendar of the staff, for anybody else', async () => {
    const ids = await aSchedule(world, { calendar: { audience: 'staff' } })
    expect(await starts('admin@aurora.test', ids)).toEqual(WHOLE)
    expect(await starts('visitor', ids)).toBeUndefined()
    expect(await starts('patient@aurora.test', ids)).toBeUndefined()
  })

  test('whatever another clinic has', async () => {
    const ids = await aSchedule(world)
    expect(await starts('admin@pacifica.test', ids)).toBeUndefined()
    const [theirs] = await world.admin.calendar.findMany({ where: { organizationId: world.organizations.pacifica } })
    expect(await starts('admin@aurora.test', { ...ids, calendarId: theirs?.id ?? '' })).toBeUndefined()
  })

  test('what is not in use is told to staff, and is nothing to visitors', async () => {
    const ids = await aSchedule(world, { service: { isActive: false } })
    await expect(starts('admin@aurora.test', ids)).rejects.toMatchObject({ code: 'CONFLICT', inputPath: ['serviceId'] })
    expect(await starts('visitor', ids)).toBeUndefined()
  })

  test('nobody is booked with who accepts no bookings', async () => {
    const ids = await aSchedule(world)
    await world.admin.specialist.update({ where: { id: ids.specialistId }, data: { acceptsBookings: false } })
    expect(await starts('admin@aurora.test', ids)).toEqual([])
  })
})

test.each([
  ['round-robin', WHOLE],
  ['collective', ['2026-11-16 11:00', '2026-11-17 11:00']],
])('with one specialist alone, unless it takes a team: %s', async (assignment, slots) => {
  const ids = await aSchedule(world, { service: { assignment } })
  const organizationId = world.organizations.aurora
  const { id: specialistId } = await world.admin.specialist.create({
    data: { organizationId, displayName: 'Late', timezone: 'Europe/Bucharest' },
  })
  await world.admin.serviceSpecialist.create({ data: { organizationId, specialistId, serviceId: ids.serviceId } })
  await world.admin.calendarSpecialist.create({ data: { organizationId, specialistId, calendarId: ids.calendarId } })
  for (const weekday of [1, 2])
    await world.admin.specialistHours.create({ data: { organizationId, specialistId, weekday, ranges: [660, 720] } })
  expect(await starts('visitor', ids, { specialistId: ids.specialistId })).toEqual(slots)
})

test('three statements read the ground, whatever the number of specialists', async () => {
  const ids = await aSchedule(world)
  const organizationId = world.organizations.aurora
  for (let more = 0; more < 30; more++) {
    const data = { organizationId, displayName: `Crowd ${more}`, timezone: 'Europe/Bucharest' }
    const { id: specialistId } = await world.admin.specialist.create({ data })
    await world.admin.serviceSpecialist.create({ data: { organizationId, specialistId, serviceId: ids.serviceId } })
    await world.admin.calendarSpecialist.create({ data: { organizationId, specialistId, calendarId: ids.calendarId } })
    await world.admin.specialistHours.create({ data: { organizationId, specialistId, weekday: 1, ranges: [540, 720] } })
  }
  let statements = 0
  const counted = openTenantDatabase(world.environment['DATABASE_URL'] ?? '', {
    observe: () => {
      statements++
      return () => {}
    },
  })
  const ctx = await contextOf('admin@aurora.test')
  const db = counted.forContext({ organizationId, userId: ctx.actor.principalId, role: 'admin' })
  const found = await findAvailability(
    { ...ctx, db },
    { ...ids, from: '2026-11-16', days: 62, specialistId: null },
    noVisits,
  )
  await counted.close()
  expect(found?.days[0]?.slots[0]?.alternativeIds).toHaveLength(30)
  expect(statements).toBe(3)
})
