import { aWorld, type World } from '@platform/shared/testing/world'
import { openServices, type Services } from '@platform/shared/services'
import { signActor } from '@platform/shared/actor'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aBooking, aPatient, book, hourIn } from '../testing/a-booking.ts'
import { aSchedule } from '../testing/a-schedule.ts'
import { act } from '../testing/act.ts'
import { subgraph } from '../subgraph.ts'

let world: World
beforeAll(async () => void (world = await aWorld({ connections: 10 })))
afterAll(() => world.close())

const ROUND = 50
const all = <T>(count: number, one: (turn: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, turn) => one(turn)))
const appointmentsOf = (specialistId: string) => world.admin.appointment.findMany({ where: { specialistId } })
const deadlocks = async () => {
  const [row] = await world.admin.$queryRaw<{ deadlocks: bigint }[]>`
    SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`
  return Number(row?.deadlocks)
}

test('of fifty who book one slot one gets it, and the others are told what else there is', async () => {
  const { calendarId, serviceId, specialistId } = await aSchedule(world)
  const start = hourIn(3, 9)
  const patients = await all(ROUND, () => aPatient(world))
  const answers = await all(ROUND, (turn) =>
    book(world, { calendarId, serviceId, start, patientId: patients[turn]?.id }),
  )

  expect(answers.filter(({ appointment }) => appointment)).toHaveLength(1)
  const refused = answers.filter(({ appointment }) => !appointment)
  for (const { userErrors, nextSlots } of refused) {
    expect(userErrors).toEqual([{ code: 'CONFLICT', message: 'This time cannot be booked', path: ['start'] }])
    expect(nextSlots[0]?.start).toBe(hourIn(3, 10))
  }
  expect(await appointmentsOf(specialistId)).toHaveLength(1)
  expect(await deadlocks()).toBe(0)
}, 60_000)

test('fifty who book all there is of a day get all of it, once each, and never more than a limit', async () => {
  const { calendarId, serviceId, specialistId } = await aSchedule(world, {
    service: { intervalMinutes: 30, dayLimit: 2 },
  })
  const patients = await all(20, () => aPatient(world))
  const starts = [hourIn(3, 9), hourIn(3, 10), hourIn(3, 11)]
  const answers = await all(20, (turn) =>
    book(world, { calendarId, serviceId, start: starts[turn % 3], patientId: patients[turn]?.id }),
  )
  expect(answers.filter(({ appointment }) => appointment)).toHaveLength(2)
  expect(await appointmentsOf(specialistId)).toHaveLength(2)
}, 60_000)

test('two instances of the subgraph are one clinic', async () => {
  const other: Services = await openServices(world.environment, world.services.log)
  const running = await Promise.all([world.services, other].map((services) => subgraph.open(services, { jobs: false })))
  const { calendarId, serviceId, specialistId } = await aSchedule(world)
  const patients = await all(20, () => aPatient(world))
  const asker = await world.actor('admin@aurora.test', 'aurora')
  const actorToken = await signActor(asker, Buffer.alloc(32, 7).toString('base64url'))
  const query =
    'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { appointment { id } userErrors { code } } }'
  const answers = await all(20, async (turn) =>
    running[turn % 2]?.execute({
      query,
      variables: { input: { calendarId, serviceId, start: hourIn(3, 9), patientId: patients[turn]?.id } },
      actorToken,
    }),
  )
  await other.close()
  expect(answers.flatMap((answer) => answer?.errors ?? [])).toEqual([])
  expect(await appointmentsOf(specialistId)).toHaveLength(1)
}, 60_000)

test('forty raw inserts past all of our code leave one, without a deadlock', async () => {
  const { calendarId, serviceId, specialistId } = await aSchedule(world)
  const before = await deadlocks()
  const startsAt = new Date(hourIn(5, 9))
  const { db } = await world.context('admin@aurora.test', 'aurora')
  const results = await Promise.allSettled(
    Array.from({ length: 40 }, (_, turn) =>
      db.appointment.create({
        data: {
          calendarId,
          serviceId,
          specialistId,
          startsAt: new Date(startsAt.getTime() + (turn % 4) * 5 * 60_000),
          endsAt: new Date(startsAt.getTime() + 3_600_000),
          priceMinor: 1,
          currency: 'RON',
        },
      }),
    ),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await appointmentsOf(specialistId)).toHaveLength(1)
  expect(await deadlocks()).toBe(before)
}, 60_000)

test('a confirmation and a cancellation at once: one is done, the other refused', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { appointment } = await aBooking(world)
    const named = { appointmentId: appointment.id, version: appointment.version }
    const [confirmed, cancelled] = await Promise.all([
      act(world, 'confirmAppointment', 'appointment { status }', named),
      act(world, 'cancelAppointment', 'appointment { status }', { ...named, reason: 'Ill' }),
    ])
    const refusals = [...(confirmed?.userErrors ?? []), ...(cancelled?.userErrors ?? [])]
    expect(refusals.map(({ code }) => code)).toEqual(['CONFLICT'])
    const row = await world.admin.appointment.findUniqueOrThrow({ where: { id: appointment.id } })
    expect([row.status, row.version]).toEqual([confirmed?.userErrors.length === 0 ? 'confirmed' : 'cancelled', 2])
  }
}, 60_000)

test('many moves to one free time: one arrives, the others stay where they were', async () => {
  const { calendarId, serviceId, specialistId } = await aSchedule(world, {
    week: Array.from({ length: 7 }, () => [480, 1200]),
  })
  const booked = await all(6, async (turn) => {
    const { appointment } = await book(world, {
      calendarId,
      serviceId,
      start: hourIn(3, 8 + turn),
      patientId: (await aPatient(world)).id,
    })
    if (!appointment) throw new Error('It was free')
    return appointment
  })
  const answers = await Promise.all(booked.map(({ id, version }) => move(id, version, hourIn(3, 18))))
  expect(answers.filter((answer) => answer?.userErrors.length === 0)).toHaveLength(1)
  const rows = await appointmentsOf(specialistId)
  expect(new Set(rows.map(({ startsAt }) => startsAt.getTime())).size).toBe(6)
  expect(rows.filter(({ startsAt }) => startsAt.toISOString() === hourIn(3, 18))).toHaveLength(1)
}, 60_000)

test('moved into each other, chained or onto its own old time: never two at once, never a deadlock', async () => {
  const { calendarId, serviceId, specialistId } = await aSchedule(world)
  const [first, second] = await all(2, async (turn) => {
    const { appointment } = await book(world, {
      calendarId,
      serviceId,
      start: hourIn(3, 9 + turn),
      patientId: (await aPatient(world)).id,
    })
    if (!appointment) throw new Error('It was free')
    return appointment
  })
  if (!first || !second) throw new Error('Two were booked')
  const swap = await Promise.all([move(first.id, 1, second.start), move(second.id, 1, first.start)])
  expect(swap.map((answer) => answer?.userErrors.map(({ code }) => code))).toEqual([['CONFLICT'], ['CONFLICT']])

  // One aside, the other into its place, and the first into what that left.
  expect((await move(first.id, 1, hourIn(3, 11)))?.userErrors).toEqual([])
  expect((await move(second.id, 1, hourIn(3, 9)))?.userErrors).toEqual([])
  expect((await move(first.id, 2, hourIn(3, 10)))?.userErrors).toEqual([])
  const rows = await appointmentsOf(specialistId)
  expect(rows.map(({ id, startsAt, version }) => [id, startsAt.toISOString(), version]).toSorted()).toEqual(
    [
      [first.id, hourIn(3, 10), 3],
      [second.id, hourIn(3, 9), 2],
    ].toSorted(),
  )
  expect(await deadlocks()).toBe(0)
}, 60_000)

const move = (appointmentId: string, version: number, start: string) =>
  act(world, 'rescheduleAppointment', 'appointment { id start }', { appointmentId, version, start })
