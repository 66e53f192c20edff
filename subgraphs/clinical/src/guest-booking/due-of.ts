import type { ClinicalContext } from '../context.ts'
import { bookingDueAt } from './booking-due.ts'
import { bookingHours } from './booking-hours.ts'
import type { GuestBookingRow } from './find-guest-booking.ts'
import { guestBookingStatus } from './guest-booking-status.ts'

/** When a booking lapses unless it is confirmed; null for one that waits no longer. */
export async function dueOf(ctx: ClinicalContext, booking: GuestBookingRow): Promise<Date | null> {
  if (guestBookingStatus(booking) !== 'waiting') return null
  return bookingDueAt({ requestedAt: booking.createdAt, start: booking.appointment.startsAt }, await bookingHours(ctx))
}
