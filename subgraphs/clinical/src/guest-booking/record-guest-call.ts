import { notFound } from '@platform/shared/errors'
import { requiredText } from '@platform/shared/required-text'
import type { ClinicalContext } from '../context.ts'
import { findGuestBooking } from './find-guest-booking.ts'

/** What can come of a call, as the table keeps it. */
export const CALL_OUTCOMES = ['reached', 'no-answer', 'wrong-number'] as const
export type CallOutcome = (typeof CALL_OUTCOMES)[number]

type Call = { guestBookingId: string; outcome: CallOutcome; note?: string | null | undefined }

/** Notes that the clinic tried to reach a guest, and what came of it. */
export async function recordGuestCall(ctx: ClinicalContext, { guestBookingId, outcome, note }: Call) {
  const booking = await findGuestBooking(ctx, guestBookingId)
  if (!booking) throw notFound('Booking', 'guestBookingId')
  await ctx.db.guestCall.create({
    data: { guestBookingId, outcome, note: note?.trim() ? requiredText(note, 'note', 500) : null },
  })
  await ctx.emit({ type: 'guest_booking.called', subjectIds: [booking.id, booking.appointment.id], data: {} })
  return booking
}
