import { requiredText } from '@platform/shared/required-text'
import type { ClinicalContext } from '../context.ts'
import { endGuestBooking } from './end-guest-booking.ts'
import { UNDECIDED, waitingBooking, type NamedBooking } from './waiting-booking.ts'

/** Lets a guest's booking go, with a reason. Its time is free at once. */
export async function declineGuestBooking(ctx: ClinicalContext, input: NamedBooking & { reason: string }) {
  const cancelReason = requiredText(input.reason, 'reason', 500)
  const booking = await waitingBooking(ctx, input, UNDECIDED)
  const ended = await endGuestBooking(ctx, booking, { outcome: 'declined', cancelReason })
  await ctx.emit({ type: 'guest_booking.declined', subjectIds: [ended.id, ended.appointment.id], data: {} })
  return ended
}
