import type { GuestCall } from '@platform/prisma/generated'
import type { ClinicalContext } from '../context.ts'
import { loadListOf } from '../load-list-of.ts'
import { CALL_OUTCOMES, type CallOutcome } from './record-guest-call.ts'

const CALLS = Symbol('calls by guest booking')

/** How the clinic tried to reach a guest, the first attempt in front. */
export const listGuestCalls = ({ db, loaders }: ClinicalContext, guestBookingId: string) =>
  loadListOf(
    loaders,
    CALLS,
    {
      read: (ids: string[]) =>
        db.guestCall.findMany({ where: { guestBookingId: { in: ids } }, orderBy: { id: 'asc' } }),
      parentOf: (call) => call.guestBookingId,
    },
    guestBookingId,
  )

/** What came of a call: one of three, by a constraint. */
export const callOutcomeOf = ({ outcome }: Pick<GuestCall, 'outcome'>): CallOutcome =>
  CALL_OUTCOMES.find((known) => known === outcome) ?? 'no-answer'

/** What was said on the telephone: people tell of their health there, so each read is logged. */
export function noteOf({ noteAccess }: ClinicalContext, { note, guestBookingId }: GuestCall) {
  if (note !== null) noteAccess('clinical.guest_bookings', [guestBookingId])
  return note
}
