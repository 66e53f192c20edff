import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { aGuestBooking, bookingRow, GUEST_BOOKING, namedBooking } from '../testing/a-guest-booking.ts'
import { act, ask, eventsOf } from '../testing/act.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const confirm = (input: object) => act(world, 'confirmGuestBooking', GUEST_BOOKING, input)

/** A patient of aurora's with an account, and the one who can say so. */
const somebody = () => world.admin.patient.findFirstOrThrow({ where: { email: 'patient@aurora.test' } })

describe('the clinic confirms', () => {
  test('somebody new: a record, an invitation, and the visit is theirs', async () => {
    const booking = await aGuestBooking(world)
    const { guestBooking, userErrors } = await confirm({ ...namedBooking(booking), givenName: 'Maria' })
    expect(userErrors).toEqual([])
    expect(guestBooking).toMatchObject({
      status: 'INVITED',
      dueAt: null,
      patient: { isGuest: true },
      appointment: { status: 'BOOKED' },
    })
    const { patientId, appointment } = await bookingRow(world, booking.id)
    expect(appointment?.patientId).toBe(patientId)
    const patient = await world.admin.patient.findUniqueOrThrow({ where: { id: patientId ?? '' } })
    expect(patient).toMatchObject({
      givenName: 'Maria',
      familyName: booking.familyName,
      email: booking.email,
      phone: booking.phone,
      humanId: null,
    })
    const membership = await world.admin.membership.findFirstOrThrow({
      where: { email: booking.email },
      include: { role: true },
    })
    expect(membership).toMatchObject({ status: 'invited', principalId: null, role: { key: 'patient' } })
    expect(await eventsOf(world, booking.id)).toEqual(['guest_booking.requested', 'guest_booking.confirmed'])
    expect(await eventsOf(world, membership.id)).toEqual(['membership.added'])
  })

  test('nobody new when they may be known, unless told so; and not without a birth date', async () => {
    const first = await aGuestBooking(world)
    await confirm(namedBooking(first))
    const { email, phone } = first
    const again = await aGuestBooking(world, { email, phone })
    expect((await confirm(namedBooking(again))).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['patientId'] }])
    expect((await confirm({ ...namedBooking(again), evenIfDuplicate: true })).userErrors).toEqual([])
    const ageless = await aGuestBooking(world, { birthDate: null })
    expect((await confirm(namedBooking(ageless))).userErrors).toMatchObject([{ code: 'INVALID', path: ['birthDate'] }])
    expect((await confirm({ ...namedBooking(ageless), birthDate: '1988-03-03' })).userErrors).toEqual([])
  })

  test('a patient without an account: the invitation goes to the address of the record, not to that of the form', async () => {
    const { db } = await world.context('admin@aurora.test', 'aurora')
    const patient = await db.patient.create({
      data: { givenName: 'Ilie', familyName: 'Barbu', email: 'ilie@records.test' },
    })
    const booking = await aGuestBooking(world)
    expect((await confirm({ ...namedBooking(booking), patientId: patient.id })).userErrors).toEqual([])
    expect((await bookingRow(world, booking.id)).appointment?.patientId).toBe(patient.id)
    expect(await world.admin.membership.count({ where: { email: 'ilie@records.test' } })).toBe(1)
    expect(await world.admin.membership.count({ where: { email: booking.email } })).toBe(0)
    const silent = await db.patient.create({ data: { givenName: 'Ilie', familyName: 'Mut' } })
    const other = await aGuestBooking(world)
    expect((await confirm({ ...namedBooking(other), patientId: silent.id })).userErrors).toMatchObject([
      { code: 'CONFLICT', path: ['patientId'] },
    ])
  })

  test('once: of two decisions at once one is made', async () => {
    const booking = await aGuestBooking(world)
    const both = await Promise.all([
      confirm(namedBooking(booking)),
      act(world, 'declineGuestBooking', GUEST_BOOKING, { ...namedBooking(booking), reason: 'Not ours' }),
    ])
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['CONFLICT'])
    const { appointment, outcome } = await bookingRow(world, booking.id)
    expect([appointment?.status, outcome]).toEqual(
      both[0].userErrors.length === 0 ? ['booked', null] : ['cancelled', 'declined'],
    )
  })
})

describe('an account', () => {
  test('is never attached by the clinic, and by nobody but its owner', async () => {
    const patient = await somebody()
    const booking = await aGuestBooking(world)
    const { guestBooking } = await confirm({ ...namedBooking(booking), patientId: patient.id })
    expect(guestBooking).toMatchObject({
      status: 'INVITED',
      patient: { id: patient.id },
      appointment: { patient: null },
    })
    expect((await bookingRow(world, booking.id)).appointment?.patientId).toBeNull()
    // Not past the functions either: not by staff, not by another patient, not by somebody who acts for the owner.
    const { id } = booking.appointment
    const data = { patientId: patient.id, status: 'upcoming' }
    const { db: staff } = await world.context('admin@aurora.test', 'aurora')
    await expect(staff.appointment.update({ where: { id }, data })).rejects.toThrow()
    const { db: other } = await world.context('ana@patients.test', 'aurora')
    expect(await other.appointment.updateMany({ where: { id }, data })).toEqual({ count: 0 })
    const stranger = await act(
      world,
      'acceptBooking',
      'appointment { id }',
      { guestBookingId: booking.id },
      'ana@patients.test',
    ).catch(({ message }: Error) => message)
    expect(JSON.stringify(stranger)).toContain('not found')
    expect((await bookingRow(world, booking.id)).appointment).toMatchObject({ patientId: null, status: 'booked' })

    const offers = await ask<{ myBookingOffers: object[] }>(
      world,
      '{ myBookingOffers { guestBookingId appointment { id start } } }',
      'patient@aurora.test',
    )
    expect(offers.myBookingOffers).toMatchObject([{ guestBookingId: booking.id, appointment: { id } }])
    const accepted = await act(
      world,
      'acceptBooking',
      'appointment { id status }',
      { guestBookingId: booking.id },
      'patient@aurora.test',
    )
    expect(accepted).toMatchObject({ appointment: { id, status: 'UPCOMING' }, userErrors: [] })
    expect((await bookingRow(world, booking.id)).appointment?.patientId).toBe(patient.id)
    expect(await eventsOf(world, id)).toEqual([
      'appointment.booked',
      'guest_booking.requested',
      'guest_booking.confirmed',
      'appointment.accepted',
    ])
    const again = await act(
      world,
      'acceptBooking',
      'appointment { id }',
      { guestBookingId: booking.id },
      'patient@aurora.test',
    )
    expect(again.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  test('is offered nothing that the clinic has not confirmed, or has let go', async () => {
    const offers = async () =>
      (await ask<{ myBookingOffers: object[] }>(world, '{ myBookingOffers { guestBookingId } }', 'patient@aurora.test'))
        .myBookingOffers
    const { email } = await somebody()
    const booking = await aGuestBooking(world, { email })
    expect(await offers()).toEqual([])
    const { guestBooking } = await confirm({ ...namedBooking(booking), patientId: (await somebody()).id })
    expect(await offers()).toHaveLength(1)
    const { version } = guestBooking as { version: number }
    await act(world, 'declineGuestBooking', GUEST_BOOKING, {
      guestBookingId: booking.id,
      version,
      reason: 'It was not them',
    })
    expect(await offers()).toEqual([])
  })

  test('that comes to a record makes all that was booked for it upcoming', async () => {
    const { pacifica } = world.organizations
    const { principalId } = await world.actor('ana@patients.test', 'pacifica')
    await world.admin.patient.updateMany({
      where: { organizationId: pacifica, humanId: principalId },
      data: { humanId: null, deletedAt: new Date() },
    })
    const guest = await world.admin.patient.create({
      data: {
        organizationId: pacifica,
        givenName: 'Ana',
        familyName: 'Popescu',
        email: 'ana@patients.test',
        birthDate: new Date('1991-07-22'),
      },
    })
    const [offer] = await world.admin.calendarService.findMany({
      where: { organizationId: pacifica, calendar: { isActive: true } },
      take: 1,
    })
    const { id: specialistId } = await world.admin.specialist.findFirstOrThrow({ where: { organizationId: pacifica } })
    if (!offer) throw new Error('pacifica offers something')
    const startsAt = new Date(Date.now() + 90 * 86_400_000)
    const { db } = await world.context('admin@pacifica.test', 'pacifica')
    const visit = await db.appointment.create({
      data: {
        patientId: guest.id,
        specialistId,
        serviceId: offer.serviceId,
        calendarId: offer.calendarId,
        startsAt,
        endsAt: new Date(startsAt.getTime() + 3_600_000),
        priceMinor: 0,
        currency: 'USD',
      },
    })
    const claimed = await world.run(
      subgraph,
      await world.actor('ana@patients.test', 'pacifica'),
      'mutation ($input: ClaimPatientInput!) { claimPatient(input: $input) { patient { id } userErrors { code } } }',
      { input: { birthDate: '1991-07-22' } },
    )
    expect(claimed).toMatchObject({ data: { claimPatient: { patient: { id: guest.id }, userErrors: [] } } })
    expect((await world.admin.appointment.findUniqueOrThrow({ where: { id: visit.id } })).status).toBe('upcoming')
    expect(await eventsOf(world, visit.id)).toEqual(['appointment.accepted'])
  })
})
