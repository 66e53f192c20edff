import { requestContext } from '@platform/shared/request-context'
import { anonymous } from '@platform/shared/testing/actor-of'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hourIn } from '../testing/a-booking.ts'
import { aChallenge, aContact, aGuestBooking, bookGuest } from '../testing/a-guest-booking.ts'
import { aSchedule } from '../testing/a-schedule.ts'
import { aVisitor } from '../testing/a-visitor.ts'
import { ask, eventsOf } from '../testing/act.ts'
import { holdAct } from '../testing/hold-acts.ts'
import { payload, solved } from '../testing/solved.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const visitsOf = (specialistId: string) => world.admin.appointment.count({ where: { specialistId } })

describe('a guest books', () => {
  test('and the time is taken at once, by somebody of whom no more is known than how to reach them', async () => {
    const booked = await aGuestBooking(world)
    expect(booked).toMatchObject({
      email: booked.email.toLowerCase(),
      phone: expect.stringMatching(/^\+40722/),
      patientId: null,
      confirmedAt: null,
      createdBy: null,
    })
    expect(booked.appointment).toMatchObject({ status: 'booked', patientId: null, specialistId: booked.specialistId })
    expect(await world.admin.busyTime.count({ where: { appointmentId: booked.appointment.id } })).toBe(1)
    expect(await eventsOf(world, booked.id)).toEqual(['guest_booking.requested'])
    expect(await eventsOf(world, booked.appointment.id)).toEqual(['appointment.booked', 'guest_booking.requested'])
    expect(Date.parse(booked.receipt.dueAt) - booked.createdAt.getTime()).toBe(48 * 3_600_000)
    expect(booked.receipt.calendarFile).toContain(`UID:${booked.appointment.id}@`)
    expect(booked.receipt.calendarFile).toMatch(/DTSTART:\d{8}T\d{6}Z[^]*SUMMARY:Programare – Clinica Aurora/)
    const { calendarId, serviceId } = booked
    const again = await bookGuest(world, { calendarId, serviceId, start: booked.receipt.start })
    expect(again.userErrors).toEqual([{ code: 'CONFLICT', message: 'This time cannot be booked', path: ['start'] }])
    expect(again.nextSlots[0]?.start).toBe(hourIn(3, 11))
  })

  test('what they kept, which is used up, and which stood in the way of everybody else', async () => {
    const { calendarId, serviceId, specialistId } = await aSchedule(world)
    const [holder, other] = [aVisitor(world), aVisitor(world)]
    const wanted = { calendarId, serviceId, start: hourIn(3, 9) }
    const { hold } = await holdAct(world, holder, 'holdSlot', wanted)
    expect((await bookGuest(world, wanted, other)).booking).toBeNull()
    const { booking } = await bookGuest(world, { ...wanted, holdToken: hold?.token }, holder)
    expect(booking?.specialists).toEqual([{ id: specialistId }])
    const renewed = await holdAct(world, holder, 'renewHold', { token: hold?.token })
    expect(renewed.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  test('once under one name for it', async () => {
    const { calendarId, serviceId, specialistId } = await aSchedule(world)
    const idempotencyKey = crypto.randomUUID()
    const at = (hour: number) => bookGuest(world, { calendarId, serviceId, start: hourIn(3, hour), idempotencyKey })
    expect((await at(9)).booking).not.toBeNull()
    expect((await at(10)).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['idempotencyKey'] }])
    const both = await Promise.all(
      [11, 10].map((hour) =>
        bookGuest(world, {
          calendarId,
          serviceId,
          start: hourIn(3, hour),
          idempotencyKey: `${idempotencyKey}-2`,
        }),
      ),
    )
    expect(both.filter(({ booking }) => booking)).toHaveLength(1)
    expect(await visitsOf(specialistId)).toBe(2)
  })

  test('not when they are signed in, nor in a calendar that is not public', async () => {
    const { calendarId, serviceId, specialistId } = await aSchedule(world, { calendar: { audience: 'staff' } })
    const wanted = { calendarId, serviceId, start: hourIn(3, 9) }
    expect((await bookGuest(world, wanted)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    const patient = await world.actor('patient@aurora.test', 'aurora')
    expect((await bookGuest(world, wanted, patient)).userErrors).toMatchObject([{ code: 'CONFLICT' }])
    expect(await visitsOf(specialistId)).toBe(0)
  })

  test.each([
    ['phone', { phone: '12' }],
    ['givenName', { givenName: ' ' }],
    ['birthDate', { birthDate: '1800-01-01' }],
    ['languageCode', { languageCode: 'not a language' }],
    ['idempotencyKey', { idempotencyKey: 'short' }],
  ])('not with a wrong %s', async (field, wrong) => {
    const { calendarId, serviceId, specialistId } = await aSchedule(world)
    const { userErrors } = await bookGuest(world, { calendarId, serviceId, start: hourIn(3, 9), ...wrong })
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: [field] }])
    expect(await visitsOf(specialistId)).toBe(0)
  })
})

describe('the work is asked for', () => {
  const tries = async (proof: string, visitor = aVisitor(world)) => {
    const { calendarId, serviceId } = await aSchedule(world)
    const { userErrors } = await bookGuest(world, { calendarId, serviceId, start: hourIn(3, 9), proof }, visitor)
    return userErrors.map(({ path, message }) => [path[0], message])
  }
  const NONE = [['proof', 'This is no solution of a challenge of this clinic']]

  test('once for each booking, whether it came to something or not', async () => {
    const visitor = aVisitor(world)
    const proof = solved(await aChallenge(world, visitor))
    expect(await tries(proof, visitor)).toEqual([])
    const USED = [['proof', 'This solution has been used: ask for another challenge']]
    expect(await tries(proof, visitor)).toEqual(USED)
    expect(await tries(proof)).toEqual(USED)
  })

  test('of a challenge of ours, as it was given, for this clinic', async () => {
    const visitor = aVisitor(world)
    const challenge = await aChallenge(world, visitor)
    const easier = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '000', nonce: '00' } }
    expect(await tries(solved(easier), visitor)).toEqual(NONE)
    const longer = { ...challenge, parameters: { ...challenge.parameters, expiresAt: 4_000_000_000 } }
    expect(await tries(solved(longer), visitor)).toEqual(NONE)
    expect(await tries(payload(challenge, { counter: 1, derivedKey: '000' }), visitor)).toEqual(NONE)
    expect(await tries(solved(await aChallenge(world, aVisitor(world, 'pacifica'))), visitor)).toEqual(NONE)
    expect(await tries('nonsense', visitor)).toEqual(NONE)
    expect(await tries('A'.repeat(5_000), visitor)).toEqual(NONE)
  })

  test('harder of an address that asks often', async () => {
    const visitor = aVisitor(world)
    const prefixes = []
    for (let turn = 0; turn < 21; turn += 1) prefixes.push((await aChallenge(world, visitor)).parameters['keyPrefix'])
    expect([prefixes[19], prefixes[20]]).toEqual(['000', '0000'])
    expect((await aChallenge(world, aVisitor(world))).parameters['keyPrefix']).toBe('000')
  })
})

describe('a visitor', () => {
  test('reads nothing of what guests booked, not even their own', async () => {
    const { id, appointment } = await aGuestBooking(world)
    await expect(ask(world, `{ guestBooking(id: "${id}") { id } }`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    await expect(ask(world, '{ guestBookings { edges { node { id } } } }')).rejects.toThrow()
    const { db } = requestContext(world.services, anonymous(world.organizations.aurora), new Map())
    expect(await db.guestBooking.findMany({})).toEqual([])
    expect(await db.appointment.findMany({ where: { id: appointment.id } })).toEqual([])
    expect(await db.guestBooking.updateMany({ where: { id }, data: { email: 'other@mail.test' } })).toEqual({
      count: 0,
    })
  })

  test('writes nothing past the functions that they could not through them', async () => {
    const { id, specialistId, calendarId, serviceId } = await aGuestBooking(world)
    const { db } = requestContext(world.services, anonymous(world.organizations.aurora), new Map())
    const hidden = await aSchedule(world, { calendar: { audience: 'staff' } })
    const visit = {
      calendarId,
      serviceId,
      specialistId,
      startsAt: new Date(hourIn(5, 9)),
      endsAt: new Date(hourIn(5, 10)),
      priceMinor: 0,
      currency: 'RON',
    }
    const ids = { calendarId: hidden.calendarId, serviceId: hidden.serviceId, specialistId: hidden.specialistId }
    const guest = { ...aContact(), email: 'x@guests.test', phone: '+40722000000', birthDate: null }
    const own = crypto.randomUUID()
    await db.guestBooking.createMany({ data: [{ id: own, ...guest }] })
    for (const wrong of [
      { ...visit },
      { ...visit, guestBookingId: id },
      { ...visit, guestBookingId: own, ...ids },
      { ...visit, guestBookingId: own, companionIds: [hidden.specialistId] },
      { ...visit, guestBookingId: own, status: 'upcoming' },
      { ...visit, guestBookingId: own, isOverbooked: true, overbookReason: 'Mine' },
    ])
      await expect(db.appointment.createMany({ data: [wrong] }), JSON.stringify(wrong)).rejects.toThrow()
    await expect(db.guestBooking.createMany({ data: [{ ...guest, outcome: 'expired' }] })).rejects.toThrow()
    expect(await world.admin.appointment.count({ where: { startsAt: visit.startsAt, specialistId } })).toBe(0)
  })
})
