import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBooking, aPatient, book, hourIn } from '../testing/a-booking.ts'
import { act, ask, eventsOf } from '../testing/act.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const HOUR_MS = 3_600_000
const rowOf = (id: string) => world.admin.appointment.findUniqueOrThrow({ where: { id } })

/** Does one act to an appointment at its latest version. */
async function doTo(id: string, name: string, more: object = {}, email = 'admin@aurora.test') {
  const { version } = await rowOf(id)
  const answer = await act(world, name, 'appointment { status }', { appointmentId: id, version, ...more }, email)
  return answer.userErrors[0]?.code ?? (answer['appointment'] as { status: string }).status
}

/** As if it had been booked long ago: no clock is turned, the visit is. */
async function begins(id: string, inMs: number) {
  const startsAt = new Date(Date.now() + inMs)
  const { db } = await world.context('admin@aurora.test', 'aurora')
  await db.appointment.update({ where: { id }, data: { startsAt, endsAt: new Date(startsAt.getTime() + HOUR_MS) } })
}

describe('an appointment lives', () => {
  test('from booked to rated, and tells of each step', async () => {
    const { calendarId, serviceId } = await aBooking(world)
    const { appointment } = await book(world, { calendarId, serviceId, start: hourIn(6, 9) }, 'patient@aurora.test')
    const id = appointment?.id ?? ''
    expect(await doTo(id, 'startAppointment')).toBe('CONFLICT')
    expect(await doTo(id, 'confirmAppointment', {}, 'patient@aurora.test')).toBe('CONFIRMED')
    expect(await doTo(id, 'startAppointment')).toBe('CONFLICT')
    await begins(id, 10 * 60_000)
    expect(await doTo(id, 'startAppointment')).toBe('IN_PROGRESS')
    expect(await doTo(id, 'finishAppointment')).toBe('DONE')
    expect(await doTo(id, 'rateAppointment', { rating: 2, comment: 'Too long a wait' }, 'patient@aurora.test')).toBe(
      'DONE',
    )
    expect(await doTo(id, 'rateAppointment', { rating: 5 }, 'patient@aurora.test')).toBe('CONFLICT')
    expect(await rowOf(id)).toMatchObject({ status: 'done', rating: 2 })
    expect(await eventsOf(world, id)).toEqual([
      'appointment.booked',
      'appointment.confirmed',
      'appointment.started',
      'appointment.completed',
      'appointment.rated',
      'appointment.rated_low',
    ])
  })

  test('and is accepted once its patient has an account', async () => {
    const { appointment } = await aBooking(world)
    expect(await doTo(appointment.id, 'acceptAppointment')).toBe('CONFLICT')
    expect((await rowOf(appointment.id)).status).toBe('booked')
  })

  test('until it is cancelled, for a reason; its time is free at once', async () => {
    const { appointment, calendarId, serviceId, start } = await aBooking(world)
    expect(await doTo(appointment.id, 'cancelAppointment', { reason: ' ' })).toBe('INVALID')
    expect(await doTo(appointment.id, 'cancelAppointment', { reason: 'Ill' })).toBe('CANCELLED')
    expect(await doTo(appointment.id, 'confirmAppointment')).toBe('CONFLICT')
    expect(
      (await book(world, { calendarId, serviceId, start, patientId: (await aPatient(world)).id })).userErrors,
    ).toEqual([])
  })

  test('and is no longer the patient’s to cancel or move a day before', async () => {
    const { calendarId, serviceId } = await aBooking(world)
    const { appointment } = await book(world, { calendarId, serviceId, start: hourIn(7, 9) }, 'patient@aurora.test')
    const id = appointment?.id ?? ''
    await begins(id, 23 * HOUR_MS)
    const query = `{ appointment(id: "${id}") { canCancel canReschedule canConfirm } }`
    const shown = await ask<{ appointment: object }>(world, query, 'patient@aurora.test')
    expect(shown.appointment).toEqual({ canCancel: false, canReschedule: false, canConfirm: true })
    expect(await doTo(id, 'cancelAppointment', { reason: 'Ill' }, 'patient@aurora.test')).toBe('CONFLICT')
    expect(await doTo(id, 'cancelAppointment', { reason: 'They called' })).toBe('CANCELLED')
  })
})

describe('a no-show', () => {
  test('frees the time, is taken back while it is free, and not once somebody else has it', async () => {
    const { appointment, calendarId, serviceId, start } = await aBooking(world)
    await doTo(appointment.id, 'confirmAppointment')
    expect(await doTo(appointment.id, 'markNoShow')).toBe('CONFLICT')
    const { db } = await world.context('admin@aurora.test', 'aurora')
    await db.appointment.update({ where: { id: appointment.id }, data: { status: 'noshow' } })
    expect(await doTo(appointment.id, 'correctNoShow', { tookPlace: false })).toBe('CONFIRMED')

    await db.appointment.update({ where: { id: appointment.id }, data: { status: 'noshow' } })
    await book(world, { calendarId, serviceId, start, patientId: (await aPatient(world)).id })
    expect(await doTo(appointment.id, 'correctNoShow', { tookPlace: false })).toBe('CONFLICT')
    expect((await rowOf(appointment.id)).status).toBe('noshow')
    expect(await doTo(appointment.id, 'correctNoShow', { tookPlace: true })).toBe('DONE')
  })
})

describe('the database refuses by itself', () => {
  test.each([
    ['a step that is none', { status: 'done' }],
    ['a rating of what is not over', { rating: 5 }],
    ['a cancellation without a reason', { status: 'cancelled' }],
    ['overbooking without a reason', { isOverbooked: true }],
    ['another patient', { patientId: crypto.randomUUID() }],
  ])('%s', async (_, data) => {
    const { appointment } = await aBooking(world)
    const { db } = await world.context('admin@aurora.test', 'aurora')
    await expect(db.appointment.update({ where: { id: appointment.id }, data })).rejects.toThrow()
    expect(await rowOf(appointment.id)).toMatchObject({ status: 'booked', version: 1 })
  })

  test('what is not a patient’s to say', async () => {
    const { calendarId, serviceId } = await aBooking(world)
    const { appointment } = await book(world, { calendarId, serviceId, start: hourIn(8, 9) }, 'patient@aurora.test')
    const { db } = await world.context('patient@aurora.test', 'aurora')
    const id = appointment?.id ?? ''
    await expect(db.appointment.update({ where: { id }, data: { status: 'noshow' } })).rejects.toThrow(
      'for staff to say',
    )
    await expect(db.appointment.update({ where: { id }, data: { priceMinor: 0 } })).rejects.toThrow('for staff to say')
  })
})
