import type { ClinicalContext } from '../context.ts'
import { findMyPatient } from '../patient/find-my-patient.ts'
import { withVisit } from './find-guest-booking.ts'
import { whereStatus } from './guest-booking-status.ts'

const MOST = 50

/** What was booked without an account and the clinic takes for the asker's: theirs once they say so. The next visit in front. */
export async function listBookingOffers(ctx: ClinicalContext) {
  const patient = await findMyPatient(ctx)
  if (!patient) return []
  const rows = await ctx.db.guestBooking.findMany({
    where: { AND: [{ patientId: patient.id, appointment: { is: { patientId: null } } }, whereStatus('invited')] },
    include: { appointment: true },
    orderBy: { id: 'asc' },
    take: MOST,
  })
  return withVisit(rows)
    .map(({ id, appointment }) => ({ guestBookingId: id, appointment }))
    .toSorted((a, b) => a.appointment.startsAt.getTime() - b.appointment.startsAt.getTime())
}
