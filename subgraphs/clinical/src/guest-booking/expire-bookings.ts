import type { ClinicalContext, ClinicalRequest } from '../context.ts'
import { bookingDueAt } from './booking-due.ts'
import { bookingHours } from './booking-hours.ts'
import { endGuestBooking } from './end-guest-booking.ts'
import { withVisit } from './find-guest-booking.ts'
import { guestBookingStatus, whereStatus } from './guest-booking-status.ts'

const HOUR_MS = 3_600_000
/** Of one clinic at a time; the next run takes the rest. */
const MOST = 200

/**
 * Lets go of what guests booked and the clinic has not confirmed in time, each in a transaction of its own. For a job of one
 * clinic; any number may run at once. Tells which, and whether there may be more.
 */
export async function expireBookings(ctx: ClinicalRequest): Promise<{ expiredIds: string[]; isMore: boolean }> {
  const now = ctx.now()
  const hours = await bookingHours(ctx)
  const late = await ctx.db.guestBooking.findMany({
    where: {
      AND: [
        whereStatus('waiting'),
        {
          OR: [
            { createdAt: { lte: new Date(now.getTime() - hours * HOUR_MS) } },
            { appointment: { is: { startsAt: { lte: now } } } },
          ],
        },
      ],
    },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: MOST,
  })
  const expiredIds: string[] = []
  for (const { id } of late) {
    if (await ctx.inTransaction((tx) => expire({ ...tx, now: () => now }, { id, hours }))) expiredIds.push(id)
  }
  return { expiredIds, isMore: late.length === MOST }
}

/** Judged again behind locks: the clinic may have confirmed it, or moved the visit, a moment ago. */
async function expire(ctx: ClinicalContext, { id, hours }: { id: string; hours: number }): Promise<boolean> {
  await ctx.db.$executeRaw`SELECT id FROM clinical.guest_bookings WHERE id = ${id}::uuid FOR UPDATE`
  await ctx.db.$executeRaw`SELECT id FROM clinical.appointments WHERE guest_booking_id = ${id}::uuid FOR UPDATE`
  const [booking] = withVisit(await ctx.db.guestBooking.findMany({ where: { id }, include: { appointment: true } }))
  if (!booking || guestBookingStatus(booking) !== 'waiting') return false
  const dueAt = bookingDueAt({ requestedAt: booking.createdAt, start: booking.appointment.startsAt }, hours)
  if (dueAt > ctx.now()) return false
  const ended = await endGuestBooking(ctx, booking, { outcome: 'expired', cancelReason: 'Not confirmed in time' })
  await ctx.emit({ type: 'guest_booking.expired', subjectIds: [id, ended.appointment.id], data: {} })
  return true
}
