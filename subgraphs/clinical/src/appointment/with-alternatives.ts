import type { ClinicalContext } from '../context.ts'
import { finishHold } from '../hold/finish-hold.ts'
import type { Booking } from './book-appointment.ts'
import { bookingPatient } from './booking-patient.ts'
import { appointmentsOfPatientAt } from './busy-patient.ts'
import { findAppointment } from './find-appointment.ts'
import { withNextSlots } from './next-slots.ts'
import { findOffer } from '../schedule/offer.ts'
import { MINUTE_MS } from '../span/span.ts'
import type { Move } from './reschedule-appointment.ts'
import { lengthOf } from './visit-length.ts'

type Refusable = { userErrors: readonly { code: string; path: readonly string[] }[] }

/** The answer to a booking. A conflict says what else there is: the next slots, or what the patient has then. */
export async function withAlternatives<Answer extends Refusable>(ctx: ClinicalContext, input: Booking, booked: Answer) {
  if (booked.userErrors.length === 0 && input.holdToken != null) await finishHold(ctx, input.holdToken)
  const answer = await withNextSlots(ctx, input, booked)
  if (!isPatientBusy(answer)) return { ...answer, patientIsBusyWith: [] }
  const { id } = await bookingPatient(ctx, input.patientId ?? null)
  return { ...answer, patientIsBusyWith: await othersOf(ctx, id, input) }
}

/** The same for one that was to be moved. */
export async function withOtherMoves<Answer extends Refusable>(ctx: ClinicalContext, input: Move, answer: Answer) {
  const appointment = answer.userErrors.length > 0 ? await findAppointment(ctx, input.appointmentId) : null
  if (!appointment) return { ...answer, nextSlots: [], conflicts: [], patientIsBusyWith: [] }
  const { calendarId, serviceId, patientId } = appointment
  const durationMinutes = input.durationMinutes ?? lengthOf(appointment)
  const specialistId = input.specialistId ?? (appointment.companionIds.length > 0 ? null : appointment.specialistId)
  const wanted = { ...input, calendarId, serviceId, durationMinutes, specialistId }
  const told = await withNextSlots(ctx, wanted, answer)
  const isBusy = patientId !== null && isPatientBusy(answer)
  return {
    ...told,
    patientIsBusyWith: isBusy ? await othersOf(ctx, patientId, wanted) : [],
  }
}

const isPatientBusy = ({ userErrors }: Refusable) =>
  userErrors.some(({ code, path }) => code === 'CONFLICT' && path[0] === 'patientId')

type Wanted = { calendarId: string; serviceId: string; start: Date; appointmentId?: string; durationMinutes?: number }

async function othersOf(
  ctx: ClinicalContext,
  patientId: string,
  { start, appointmentId, durationMinutes, ...offered }: Wanted,
) {
  const minutes = durationMinutes ?? (await findOffer(ctx, offered))?.service.durationMinutes ?? 0
  const end = new Date(start.getTime() + minutes * MINUTE_MS)
  return appointmentsOfPatientAt(ctx, { patientId, start, end, ...(appointmentId && { exceptId: appointmentId }) })
}
