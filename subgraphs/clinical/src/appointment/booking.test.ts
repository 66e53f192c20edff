import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBooking, aPatient, book, hourIn } from '../testing/a-booking.ts'
import { aSchedule } from '../testing/a-schedule.ts'
import { ask, eventsOf } from '../testing/act.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const rowsAt = (specialistId: string) => world.admin.appointment.count({ where: { specialistId } })

describe('a time is booked', () => {
  test('by the clinic for a patient, who has yet to be known, and is told of by its ids alone', async () => {
    const { appointment, specialistId, start } = await aBooking(world)
    expect(appointment).toMatchObject({ status: 'BOOKED', start, version: 1, specialist: { id: specialistId } })
    expect(await eventsOf(world, appointment.id)).toEqual(['appointment.booked'])
    const [event] = await world.admin.outboxEvent.findMany({
      where: { type: 'appointment.booked', subjectIds: { has: appointment.id } },
    })
    expect(event).toMatchObject({ subjectIds: [appointment.id, specialistId], payload: {} })
  })

  test('by a patient for themselves, who is known, and may cancel what is far enough ahead', async () => {
    const { calendarId, serviceId } = await aSchedule(world)
    const input = { calendarId, serviceId, start: hourIn(3, 9) }
    const { appointment } = await book(world, input, 'patient@aurora.test')
    expect(appointment).toMatchObject({ status: 'UPCOMING', canCancel: true, canReschedule: true, canConfirm: true })
    const found = await ask<{ appointments: { edges: { node: { id: string } }[] } }>(
      world,
      '{ appointments(first: 100) { edges { node { id patient { givenName } } } } }',
      'patient@aurora.test',
    )
    expect(found.appointments.edges.map(({ node }) => node.id)).toContain(appointment?.id)
    const { id: mine } = await world.admin.patient.findFirstOrThrow({ where: { email: 'patient@aurora.test' } })
    const theirs = await world.admin.appointment.findMany({
      where: { id: { in: found.appointments.edges.map(({ node }) => node.id) } },
    })
    expect(new Set(theirs.map(({ patientId }) => patientId))).toEqual(new Set([mine]))
  })

  test('never for somebody else by a patient', async () => {
    const { calendarId, serviceId, specialistId } = await aSchedule(world)
    const { id: patientId } = await aPatient(world)
    const { userErrors } = await book(
      world,
      { calendarId, serviceId, start: hourIn(3, 9), patientId },
      'patient@aurora.test',
    )
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['patientId'] }])
    expect(await rowsAt(specialistId)).toBe(0)
  })

  test('with whoever else gives it, when the first is taken', async () => {
    const { calendarId, serviceId, specialistId: first } = await aSchedule(world)
    const second = await aColleague(first, { calendarId, serviceId })
    const start = hourIn(4, 11)
    const booked = []
    for (let turn = 0; turn < 3; turn += 1) {
      booked.push(await book(world, { calendarId, serviceId, start, patientId: (await aPatient(world)).id }))
    }
    expect(booked.map(({ appointment }) => appointment?.specialist.id ?? null).toSorted()).toEqual(
      [first, second, null].toSorted(),
    )
    expect(booked[2]?.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['start'] }])
  })

  test('with all of a team, each of whom is busy then', async () => {
    const { calendarId, serviceId, specialistId } = await aSchedule(world, { service: { assignment: 'collective' } })
    const other = await aColleague(specialistId, { calendarId, serviceId })
    const wanted = { calendarId, serviceId, start: hourIn(4, 9) }
    const { appointment } = await book(world, { ...wanted, patientId: (await aPatient(world)).id })
    expect(appointment?.specialists.map(({ id }) => id).toSorted()).toEqual([specialistId, other].toSorted())
    const again = await book(world, { ...wanted, patientId: (await aPatient(world)).id })
    expect(again.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['start'] }])
  })
})

describe('a time is refused', () => {
  test('when it is taken, with the next that are not, and nothing of whose it is', async () => {
    const { calendarId, serviceId, start, specialistId } = await aBooking(world)
    const { id: patientId } = await aPatient(world)
    const { appointment, userErrors, nextSlots } = await book(world, { calendarId, serviceId, start, patientId })
    expect(appointment).toBeNull()
    expect(userErrors).toEqual([{ code: 'CONFLICT', message: 'This time cannot be booked', path: ['start'] }])
    expect(nextSlots.map((slot) => slot.start)).toEqual([
      hourIn(3, 11),
      hourIn(4, 9),
      hourIn(4, 10),
      hourIn(4, 11),
      hourIn(5, 9),
    ])
    expect(await rowsAt(specialistId)).toBe(1)
  })

  test('when nobody works then, or it is off the day a specialist still has', async () => {
    const { calendarId, serviceId } = await aSchedule(world, { service: { dayLimit: 1 } })
    const booked = async (start: string) =>
      (await book(world, { calendarId, serviceId, start, patientId: (await aPatient(world)).id })).userErrors.length ===
      0
    expect(await booked(hourIn(3, 13))).toBe(false)
    expect(await booked(hourIn(3, 9))).toBe(true)
    expect(await booked(hourIn(3, 11))).toBe(false)
  })

  test('within the buffers of another visit', async () => {
    const { calendarId, serviceId, patient, start } = await aBooking(world, {
      service: { durationMinutes: 30, intervalMinutes: 15, bufferAfterMinutes: 15 },
    })
    const at = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString()
    const wanted = { calendarId, serviceId, patientId: patient.id }
    expect((await book(world, { ...wanted, start: at(30) })).userErrors).toHaveLength(1)
    expect((await book(world, { ...wanted, start: at(45) })).userErrors).toEqual([])
  })

  test('when the patient is elsewhere then, unless told to go on', async () => {
    const { appointment, patient, start } = await aBooking(world)
    const { calendarId, serviceId } = await aSchedule(world)
    const wanted = { calendarId, serviceId, start, patientId: patient.id }
    const warned = await book(world, wanted)
    expect(warned).toMatchObject({ appointment: null, patientIsBusyWith: [{ id: appointment.id }] })
    expect((await book(world, { ...wanted, evenIfPatientIsBusy: true })).appointment).toMatchObject({ start })
  })

  test('unless staff who may overbook give a reason', async () => {
    const { calendarId, serviceId, specialistId, start } = await aBooking(world)
    const wanted = { calendarId, serviceId, specialistId, start, overbookReason: 'An emergency' }
    const patientId = (await aPatient(world)).id
    await expect(book(world, { ...wanted, patientId }, 'specialist@aurora.test')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(book(world, wanted, 'patient@aurora.test')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await book(world, { ...wanted, patientId })).appointment).toMatchObject({ isOverbooked: true })
    expect(await rowsAt(specialistId)).toBe(2)
  })
})

/** Somebody who gives the same, in the same hours. */
async function aColleague(specialistId: string, { calendarId, serviceId }: { calendarId: string; serviceId: string }) {
  const { db } = await world.context('admin@aurora.test', 'aurora')
  const { id } = await db.specialist.create({
    data: { displayName: crypto.randomUUID(), timezone: 'Europe/Bucharest' },
  })
  await db.serviceSpecialist.create({ data: { specialistId: id, serviceId } })
  await db.calendarSpecialist.create({ data: { specialistId: id, calendarId } })
  const hours = await db.specialistHours.findMany({ where: { specialistId } })
  await db.specialistHours.createMany({
    data: hours.map(({ weekday, ranges }) => ({ specialistId: id, weekday, ranges })),
  })
  return id
}
