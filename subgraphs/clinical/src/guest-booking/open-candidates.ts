import type { ClinicalContext } from '../context.ts'
import type { GuestBookingRow } from './find-guest-booking.ts'
import { guestBookingStatus } from './guest-booking-status.ts'
import { mergeCandidates } from './merge-candidates.ts'

/** Who a guest may be, as long as that is open. For staff who may read patients. */
export const openCandidates = async (ctx: ClinicalContext, booking: GuestBookingRow) =>
  guestBookingStatus(booking) === 'waiting' && ctx.actor.permissions.includes('patients:read')
    ? mergeCandidates(ctx, booking)
    : []
