import { conflict } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'
import { findGuestBooking } from './find-guest-booking.ts'
import { guestBookingStatus, type GuestBookingStatus } from './guest-booking-status.ts'

export type NamedBooking = { guestBookingId: string; version: number }

/** Those a decision can still be made about: who was invited can be let go as well. */
export const UNDECIDED: readonly GuestBookingStatus[] = ['waiting', 'invited']

/** The booking at the version the asker saw. Refuses one that is not in one of these states any more. */
export async function waitingBooking(
  ctx: ClinicalContext,
  { guestBookingId, version }: NamedBooking,
  states: readonly GuestBookingStatus[] = ['waiting'],
) {
  const booking = await current(findGuestBooking(ctx, guestBookingId), version, ['Booking', 'guestBookingId'])
  const status = guestBookingStatus(booking)
  if (!states.includes(status)) throw conflict(`This booking is ${status} already`, 'guestBookingId')
  return booking
}
