import { conflict, forbidden, notFound } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { findMyPatient } from '../patient/find-my-patient.ts'
import { listBookingOffers } from './list-booking-offers.ts'

/**
 * Makes a guest's booking that the clinic takes for the asker's their own. Nobody does it for them: it is their sign-in that
 * proves who they are.
 */
export async function acceptBooking(ctx: ClinicalContext, { guestBookingId }: { guestBookingId: string }) {
  if (ctx.actor.kind !== 'human' || ctx.actor.session.kind !== 'normal') throw forbidden('Only the person themselves')
  const patient = await findMyPatient(ctx)
  const offer = (await listBookingOffers(ctx)).find((one) => one.guestBookingId === guestBookingId)
  if (!patient || !offer) throw notFound('Booking', 'guestBookingId')
  const { id, version, startsAt } = offer.appointment
  if (startsAt <= ctx.now()) throw conflict('This time is over', 'guestBookingId')
  const appointment = await ctx.db.appointment.update({
    where: { id, version },
    data: { patientId: patient.id, status: 'upcoming' },
  })
  const subjectIds = [appointment.id, appointment.specialistId] as const
  await ctx.emit({ type: 'appointment.accepted', subjectIds, data: {} })
  return appointment
}
