import { requestContext } from '@platform/shared/request-context'
import { systemContext } from '@platform/shared/system-context'
import { openServices, type Services } from '@platform/shared/services'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { expireBookings } from './expire-bookings.ts'
import { hourIn } from '../testing/a-booking.ts'
import { aGuestBooking, bookGuest, bookingRow, GUEST_BOOKING, namedBooking } from '../testing/a-guest-booking.ts'
import { aSchedule } from '../testing/a-schedule.ts'
import { aVisitor } from '../testing/a-visitor.ts'
import { act, eventsOf } from '../testing/act.ts'
import { holdAct } from '../testing/hold-acts.ts'

const HOUR_MS = 3_600_000

let world: World
let other: Services
beforeAll(async () => {
  world = await aWorld()
  other = await openServices(world.environment, world.services.log)
})
afterAll(async () => {
  await other.close()
  await world.close()
})
// Whatever waits from another test would expire as well.
beforeEach(async () => void (await expireIn(10_000)))

/** What the job of a clinic does, some hours from now. */
async function expireIn(hours: number, { services = world.services, clinic = 'aurora' } = {}) {
  const found = await systemContext(services, clinic, 'expire-bookings')
  if (!found) throw new Error(`No clinic ${clinic}`)
  return expireBookings({ ...found.ctx, now: () => new Date(Date.now() + hours * HOUR_MS) })
}

test('what the clinic did not confirm in its hours lapses, and its time is free again', async () => {
  const booking = await aGuestBooking(world)
  expect(await expireIn(47.9)).toEqual({ expiredIds: [], isMore: false })
  expect(await expireIn(48.1, { clinic: 'pacifica' })).not.toMatchObject({ expiredIds: [booking.id] })
  expect(await expireIn(48.1)).toEqual({ expiredIds: [booking.id], isMore: false })
  expect(await bookingRow(world, booking.id)).toMatchObject({
    outcome: 'expired',
    appointment: { status: 'cancelled', cancelReason: 'Not confirmed in time', patientId: null },
  })
  expect(await eventsOf(world, booking.id)).toEqual(['guest_booking.requested', 'guest_booking.expired'])
  expect(await eventsOf(world, booking.specialistId)).toContain('slot.freed')
  expect(await expireIn(48.1)).toEqual({ expiredIds: [], isMore: false })
  const { calendarId, serviceId } = booking
  expect((await bookGuest(world, { calendarId, serviceId, start: hourIn(3, 10) })).booking).not.toBeNull()
})

test('in the hours the clinic set itself, and at the latest when the visit begins', async () => {
  const { aurora } = world.organizations
  const hours = (bookingConfirmationHours: number) =>
    world.admin.organizationSettings.update({ where: { organizationId: aurora }, data: { bookingConfirmationHours } })
  const booking = await aGuestBooking(world)
  await hours(336)
  const untilItBegins = (booking.appointment.startsAt.getTime() - Date.now()) / HOUR_MS
  expect((await expireIn(untilItBegins - 0.1)).expiredIds).toEqual([])
  expect((await expireIn(untilItBegins + 0.1)).expiredIds).toEqual([booking.id])
  const second = await aGuestBooking(world)
  await hours(1)
  expect((await expireIn(1.1)).expiredIds).toEqual([second.id])
  await hours(48)
})

test('not what was confirmed: of a job and a decision at once one is done', async () => {
  for (let round = 0; round < 4; round += 1) {
    const booking = await aGuestBooking(world)
    const [{ userErrors }, { expiredIds }] = await Promise.all([
      act(world, 'confirmGuestBooking', GUEST_BOOKING, namedBooking(booking)),
      expireIn(49),
    ])
    const { appointment, confirmedAt, outcome } = await bookingRow(world, booking.id)
    if (userErrors.length === 0) {
      expect([expiredIds, appointment?.status, outcome]).toEqual([[], 'booked', null])
      expect((await expireIn(49)).expiredIds).toEqual([])
    } else {
      expect([userErrors[0]?.code, expiredIds]).toEqual(['CONFLICT', [booking.id]])
      expect([appointment?.status, outcome, confirmedAt]).toEqual(['cancelled', 'expired', null])
    }
  }
})

test('once, however many do it at once', async () => {
  const bookings = [await aGuestBooking(world), await aGuestBooking(world), await aGuestBooking(world)]
  const both = await Promise.all([expireIn(49), expireIn(49, { services: other }), expireIn(49)])
  expect(both.flatMap(({ expiredIds }) => expiredIds).toSorted()).toEqual(bookings.map(({ id }) => id).toSorted())
  for (const { id } of bookings)
    expect(await eventsOf(world, id)).toEqual(['guest_booking.requested', 'guest_booking.expired'])
})

test('a hold that ends while its holder books: they have the time or somebody else, never both', async () => {
  const { calendarId, serviceId, specialistId } = await aSchedule(world)
  for (const hour of [9, 10, 11]) {
    const wanted = { calendarId, serviceId, start: hourIn(3, hour) }
    const [holder, next] = [aVisitor(world), aVisitor(world)]
    const { hold } = await holdAct(world, holder, 'holdSlot', wanted)
    const [, mine, theirs] = await Promise.all([
      holdAct(world, holder, 'releaseHold', { token: hold?.token }),
      bookGuest(world, { ...wanted, holdToken: hold?.token }, holder),
      bookGuest(world, wanted, next),
    ])
    expect([mine, theirs].filter(({ booking }) => booking)).toHaveLength(1)
  }
  expect(await world.admin.appointment.count({ where: { specialistId } })).toBe(3)
  const { db } = requestContext(world.services, await world.actor('admin@aurora.test', 'aurora'), new Map())
  expect(await db.busyTime.count({ where: { specialistId } })).toBe(3)
})
