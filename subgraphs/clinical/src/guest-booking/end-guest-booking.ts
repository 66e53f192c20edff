import { timeOf } from '../appointment/appointment-row.ts'
import type { ClinicalContext } from '../context.ts'
import { tellVisit } from '../hold/tell-visit.ts'
import type { GuestBookingRow } from './find-guest-booking.ts'

type End = { outcome: 'declined' | 'expired'; cancelReason: string }

/** Cancels the visit of a guest, as both were when they were read. The booking before the visit: all who change both do so. */
export async function endGuestBooking(
  ctx: ClinicalContext,
  { appointment, ...booking }: GuestBookingRow,
  { outcome, cancelReason }: End,
): Promise<GuestBookingRow> {
  const ended = await ctx.db.guestBooking.update({
    where: { id: booking.id, version: booking.version },
    data: { outcome },
  })
  const visit = await ctx.db.appointment.update({
    where: { id: appointment.id, version: appointment.version },
    data: { status: 'cancelled', cancelReason },
  })
  await ctx.emit({ type: 'appointment.cancelled', subjectIds: [visit.id, visit.specialistId], data: {} })
  await tellVisit(ctx, 'slot.freed', timeOf(visit))
  return { ...ended, appointment: visit }
}
