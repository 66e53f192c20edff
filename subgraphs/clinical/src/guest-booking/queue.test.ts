import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hourIn } from '../testing/a-booking.ts'
import {
  aContact,
  aGuestBooking,
  bookGuest,
  bookingRow,
  GUEST_BOOKING,
  namedBooking,
} from '../testing/a-guest-booking.ts'
import { act, ask, eventsOf } from '../testing/act.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

type Listed = { guestBookings: { edges: { node: { id: string; status: string } }[]; pageInfo: { endCursor: string } } }
const LIST = `query ($first: Int!, $after: String, $filter: GuestBookingFilter) { guestBookings(first: $first, after: $after, filter: $filter) {
  edges { node { id status email phone birthDate dueAt requestedAt mergeCandidates { matched } } } pageInfo { endCursor } } }`
const list = async (variables: object, email = 'support@aurora.test') => {
  const { guestBookings } = await ask<Listed>(world, LIST, email, { first: 100, ...variables })
  return { ids: guestBookings.edges.map(({ node }) => node.id), endCursor: guestBookings.pageInfo.endCursor }
}
describe('the queue', () => {
  test('holds who waits, the longest in front, a page at a time and by what is asked', async () => {
    const [first, second] = [await aGuestBooking(world), await aGuestBooking(world)]
    const { ids } = await list({})
    expect(ids.indexOf(second.id)).toBe(ids.indexOf(first.id) + 1)
    const page = await list({ first: ids.indexOf(first.id) + 1 })
    expect((await list({ first: 1, after: page.endCursor })).ids).toEqual([second.id])
    expect((await list({ filter: { calendarId: second.calendarId } })).ids).toEqual([second.id])
    expect((await list({ filter: { specialistId: first.specialistId } })).ids).toEqual([first.id])
    expect((await list({ filter: { statuses: ['INVITED', 'DECLINED'] } })).ids).not.toContain(first.id)
    expect((await list({ filter: { startsBefore: hourIn(3, 9), calendarId: first.calendarId } })).ids).toEqual([])
  })

  test('is nothing to another clinic, to patients and to those who may not book', async () => {
    const { id, version } = await aGuestBooking(world)
    expect((await list({}, 'support@pacifica.test')).ids).not.toContain(id)
    expect(
      (await ask<{ guestBooking: null }>(world, `{ guestBooking(id: "${id}") { id } }`, 'admin@pacifica.test'))
        .guestBooking,
    ).toBeNull()
    await expect(list({}, 'patient@aurora.test')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const refused = await act(
      world,
      'declineGuestBooking',
      GUEST_BOOKING,
      { guestBookingId: id, version, reason: 'Mine' },
      'admin@pacifica.test',
    )
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await bookingRow(world, id)).appointment?.status).toBe('booked')
  })

  test('notes each call, what came of it and what was said, and who read that', async () => {
    const { id } = await aGuestBooking(world)
    await act(world, 'recordGuestCall', GUEST_BOOKING, { guestBookingId: id, outcome: 'NO_ANSWER' })
    const { guestBooking, userErrors } = await act(world, 'recordGuestCall', GUEST_BOOKING, {
      guestBookingId: id,
      outcome: 'REACHED',
      note: 'Comes about a knee',
    })
    expect(userErrors).toEqual([])
    expect(guestBooking).toMatchObject({
      calls: [
        { outcome: 'NO_ANSWER', note: null },
        { outcome: 'REACHED', note: 'Comes about a knee' },
      ],
    })
    const read = await world.admin.accessEvent.findMany({
      where: { entity: 'clinical.guest_bookings', entityIds: { has: id } },
    })
    expect(read).toHaveLength(1)
    expect(await eventsOf(world, id)).toEqual([
      'guest_booking.requested',
      'guest_booking.called',
      'guest_booking.called',
    ])
  })
})

describe('who a guest may be', () => {
  test('is told by what they have in common, in the form it is stored, of whom more matches in front', async () => {
    const contact = aContact()
    const { db } = await world.context('admin@aurora.test', 'aurora')
    const record = { givenName: 'Mara', familyName: contact.familyName }
    const phone = `+4${contact.phone}`
    const same = await db.patient.create({ data: { ...record, phone, email: contact.email.toLowerCase() } })
    const born = await db.patient.create({ data: { ...record, birthDate: new Date(contact.birthDate) } })
    const family = await db.patient.create({ data: { ...record, givenName: 'Dan', phone } })
    // Of the same day, or of the same name, and nothing else: somebody else.
    await db.patient.create({
      data: { givenName: 'Vlad', familyName: 'Munteanu', birthDate: new Date(contact.birthDate) },
    })
    await db.patient.create({ data: record })
    await db.patient.create({ data: { ...record, phone, isDeceased: true } })

    const { id } = await aGuestBooking(world, contact)
    const { guestBooking } = await ask<{ guestBooking: unknown }>(
      world,
      `{ guestBooking(id: "${id}") { mergeCandidates { patient { id } matched } } }`,
      'support@aurora.test',
    )
    expect(guestBooking).toEqual({
      mergeCandidates: [
        { patient: { id: same.id }, matched: ['PHONE', 'EMAIL', 'NAME'] },
        { patient: { id: born.id }, matched: ['BIRTH_DATE', 'NAME'] },
        { patient: { id: family.id }, matched: ['PHONE'] },
      ],
    })
  })
})

describe('the clinic lets go', () => {
  test('with a reason, and the time is free at once', async () => {
    const booking = await aGuestBooking(world)
    const { guestBooking } = await act(world, 'declineGuestBooking', GUEST_BOOKING, {
      ...namedBooking(booking),
      reason: 'Out of our field',
    })
    expect(guestBooking).toMatchObject({
      status: 'DECLINED',
      appointment: { status: 'CANCELLED' },
      mergeCandidates: [],
    })
    expect(await eventsOf(world, booking.id)).toEqual(['guest_booking.requested', 'guest_booking.declined'])
    const { calendarId, serviceId } = booking
    expect((await bookGuest(world, { calendarId, serviceId, start: hourIn(3, 10) })).booking).not.toBeNull()
  })

  test('by calling the visit off, which is told as such', async () => {
    const { id, appointment } = await aGuestBooking(world)
    await act(world, 'cancelAppointment', 'appointment { id }', {
      appointmentId: appointment.id,
      version: 1,
      reason: 'Ill',
    })
    expect((await list({})).ids).not.toContain(id)
    expect((await list({ filter: { statuses: ['CANCELLED'] } })).ids).toContain(id)
  })
})
