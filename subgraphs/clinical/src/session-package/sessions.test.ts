import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPatient, book, dayIn, hourIn } from '../testing/a-booking.ts'
import { aSchedule } from '../testing/a-schedule.ts'
import { act, ask, eventsOf } from '../testing/act.ts'

let world: World
beforeAll(async () => void (world = await aWorld({ connections: 10 })))
afterAll(() => world.close())

type Count = { sessions: number; done: number; reserved: number; remaining: number }
const countOf = async (id: string, email = 'admin@aurora.test') =>
  (
    await ask<{ sessionPackage: Count | null }>(
      world,
      `{ sessionPackage(id: "${id}") { sessions done reserved remaining } }`,
      email,
    )
  ).sessionPackage

const idOf = (row: unknown) => (row as { id: string }).id
const allDay = { week: Array.from({ length: 7 }, () => [480, 1200]) }

/** Three sessions, and a calendar to take them in. */
async function aPackage(own: { patientId?: string; sessions?: number; expiresOn?: string } = {}) {
  const { calendarId, serviceId, specialistId } = await aSchedule(world, allDay)
  const patientId = own.patientId ?? (await aPatient(world)).id
  const { sessions = 3, expiresOn = null } = own
  const input = { patientId, serviceId, sessions, expiresOn }
  const answer = await act(world, 'prescribeSessions', 'sessionPackage { id }', input)
  const id = idOf(answer['sessionPackage'])
  const take = (hour: number, email?: string) =>
    book(world, { calendarId, serviceId, patientId, sessionPackageId: id, start: hourIn(3, hour) }, email)
  return { id, take, patientId, serviceId, calendarId, specialistId }
}

const rowOf = (id: string) => world.admin.appointment.findUniqueOrThrow({ where: { id } })
async function doTo(id: string, name: string, more: object = {}) {
  const { version } = await rowOf(id)
  const { userErrors } = await act(world, name, 'appointment { id }', { appointmentId: id, version, ...more })
  expect(userErrors).toEqual([])
}

test('sessions are reserved when they are booked, used when they are over, and given back when called off', async () => {
  const { id, take } = await aPackage()
  expect(await eventsOf(world, id)).toEqual(['session_package.added'])
  expect(await countOf(id)).toEqual({ sessions: 3, done: 0, reserved: 0, remaining: 3 })
  const [first, second] = [await take(8), await take(9)]
  expect(await countOf(id)).toEqual({ sessions: 3, done: 0, reserved: 2, remaining: 1 })

  const visit = first.appointment?.id ?? ''
  await doTo(visit, 'confirmAppointment')
  const { db } = await world.context('admin@aurora.test', 'aurora')
  const [startsAt, endsAt] = [new Date(Date.now() - 600_000), new Date(Date.now() + 3_000_000)]
  await db.appointment.update({ where: { id: visit }, data: { startsAt, endsAt } })
  await doTo(visit, 'startAppointment')
  expect(await countOf(id)).toEqual({ sessions: 3, done: 0, reserved: 2, remaining: 1 })
  await doTo(visit, 'finishAppointment')
  expect(await countOf(id)).toEqual({ sessions: 3, done: 1, reserved: 1, remaining: 1 })
  await doTo(second.appointment?.id ?? '', 'cancelAppointment', { reason: 'Ill' })
  expect(await countOf(id)).toEqual({ sessions: 3, done: 1, reserved: 0, remaining: 2 })
})

test('of ten visits at once three get the three sessions, whoever asks and past our code as well', async () => {
  const { id, take, patientId, serviceId, calendarId, specialistId } = await aPackage()
  const answers = await Promise.all(Array.from({ length: 10 }, (_, turn) => take(8 + turn)))
  expect(answers.filter(({ appointment }) => appointment)).toHaveLength(3)
  for (const { userErrors } of answers.filter(({ appointment }) => !appointment))
    expect(userErrors).toEqual([{ code: 'CONFLICT', message: '0 sessions are left', path: ['sessionPackageId'] }])
  expect(await countOf(id)).toMatchObject({ reserved: 3, remaining: 0 })

  const { db } = await world.context('admin@aurora.test', 'aurora')
  const [startsAt, endsAt] = [new Date(hourIn(4, 8)), new Date(hourIn(4, 9))]
  const raw = { patientId, serviceId, calendarId, specialistId, startsAt, endsAt, priceMinor: 1, currency: 'RON' }
  await expect(db.appointment.create({ data: { ...raw, sessionPackageId: id } })).rejects.toThrow(
    'no such session left',
  )
  expect(await world.admin.appointment.count({ where: { sessionPackageId: id } })).toBe(3)
})

test('a series takes as many, or none', async () => {
  const { id, patientId, serviceId, calendarId } = await aPackage()
  const firstDay = dayIn(5)
  const wanted = { calendarId, serviceId, patientId, sessionPackageId: id, firstDay, startTime: '10:00' }
  const tell = (rule: string) => act(world, 'bookSeries', 'series { id }', { ...wanted, rule })
  expect((await tell('FREQ=WEEKLY;COUNT=4')).userErrors).toMatchObject([
    { code: 'CONFLICT', path: ['sessionPackageId'] },
  ])
  expect(await countOf(id)).toMatchObject({ reserved: 0 })
  expect((await tell('FREQ=WEEKLY;COUNT=3')).userErrors).toEqual([])
  expect(await countOf(id)).toMatchObject({ reserved: 3, remaining: 0 })
})

test('they are for one patient, one service and until their last day', async () => {
  const { id, take, patientId, calendarId, serviceId } = await aPackage()
  const other = await aPackage()
  const refusal = async (input: object) =>
    (await book(world, { calendarId, serviceId, patientId, start: hourIn(3, 8), ...input })).userErrors[0]?.code
  expect(await refusal({ sessionPackageId: other.id })).toBe('NOT_FOUND')
  const { calendarId: elsewhere, serviceId: another } = await aSchedule(world)
  const there = { calendarId: elsewhere, serviceId: another, start: hourIn(3, 9) }
  expect(await refusal({ ...there, sessionPackageId: id })).toBe('CONFLICT')
  const old = await aPackage({ expiresOn: dayIn(1) })
  expect((await old.take(8)).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['sessionPackageId'] }])

  await take(8)
  await take(9)
  const change = (version: number, changes: object) =>
    act(world, 'changeSessionPackage', 'sessionPackage { sessions }', { sessionPackageId: id, version, ...changes })
  expect((await change(1, { sessions: 1 })).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['sessions'] }])
  expect(await change(1, { sessions: 2 })).toMatchObject({ sessionPackage: { sessions: 2 }, userErrors: [] })
  expect(await countOf(id)).toMatchObject({ remaining: 0 })
  expect(await eventsOf(world, id)).toEqual(['session_package.added', 'session_package.changed'])
})

test('of a bundle they have been paid, and their patient sees and takes them', async () => {
  const mine = await world.admin.patient.findFirstOrThrow({
    where: { organizationId: world.organizations.aurora, email: 'patient@aurora.test' },
  })
  const { calendarId, serviceId } = await aSchedule(world, allDay)
  const details = { name: 'Five and five', priceMinor: 100, currency: 'RON', services: [{ serviceId, visits: 5 }] }
  const bundleId = idOf((await act(world, 'createBundle', 'bundle { id }', details))['bundle'])
  const sold = await act(world, 'sellBundle', 'sessionPackages { id }', { patientId: mine.id, bundleId })
  const id = idOf((sold['sessionPackages'] as unknown[])[0])
  const wanted = { calendarId, serviceId, sessionPackageId: id, start: hourIn(6, 8) }
  const { appointment, userErrors } = await book(world, wanted, 'patient@aurora.test')
  expect(userErrors).toEqual([])
  expect(await rowOf(appointment?.id ?? '')).toMatchObject({ priceMinor: 0, sessionPackageId: id })
  expect(await countOf(id, 'patient@aurora.test')).toEqual({ sessions: 5, done: 0, reserved: 1, remaining: 4 })
  const { myPatient } = await ask<{ myPatient: { sessionPackages: { id: string; remaining: number }[] } }>(
    world,
    '{ myPatient { sessionPackages { id remaining appointments { id } } } }',
    'patient@aurora.test',
  )
  expect(myPatient.sessionPackages[0]).toEqual({ id, remaining: 4, appointments: [{ id: appointment?.id }] })
  const others = await aPackage()
  expect(await countOf(others.id, 'patient@aurora.test')).toBeNull()
  expect(await countOf(others.id, 'admin@pacifica.test')).toBeNull()
})
