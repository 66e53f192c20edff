import { conflict } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { tellVisit } from '../hold/tell-visit.ts'
import { takeSessions } from '../session-package/take-sessions.ts'
import { timeOf } from './appointment-row.ts'
import { bookableTime } from './bookable-time.ts'
import { bookingColumns } from './booking-columns.ts'
import { bookingPatient } from './booking-patient.ts'
import { appointmentsOfPatientAt } from './busy-patient.ts'
import { overbookReason } from './overbooking.ts'

export type Booking = {
  calendarId: string
  serviceId: string
  start: Date
  specialistId?: string | null | undefined
  patientId?: string | null | undefined
  holdToken?: string | null | undefined
  sessionPackageId?: string | null | undefined
  overbookReason?: string | null | undefined
  evenIfPatientIsBusy?: boolean
}

/**
 * Books a time for a patient, unless somebody else was faster. Refuses a patient who has a visit then already, unless told
 * to go on. Somebody with an account needs no call from the clinic first: their appointment is `upcoming` at once.
 */
export async function bookAppointment(ctx: ClinicalContext, input: Booking) {
  const {
    calendarId,
    serviceId,
    start,
    specialistId = null,
    patientId = null,
    holdToken = null,
    sessionPackageId = null,
  } = input
  const reason = overbookReason(ctx, { overbookReason: input.overbookReason, specialistId })
  const patient = await bookingPatient(ctx, patientId)
  const time = await bookableTime(ctx, {
    calendarId,
    serviceId,
    start,
    specialistId,
    holdToken,
    mayOverbook: reason !== null,
  })
  if (!input.evenIfPatientIsBusy) await refuseBusy(ctx, patient.id, time)

  const calendar = await ctx.db.calendar.findUnique({ where: { id: calendarId } })
  const zone = time.ground.input.calendar.zone
  const session = { patientId: patient.id, serviceId, starts: [time.start], zone }
  const taken = sessionPackageId === null ? null : await takeSessions(ctx, { ...session, sessionPackageId })
  const appointment = await ctx.db.appointment.create({
    data: {
      calendarId,
      serviceId,
      patientId: patient.id,
      locationId: calendar?.locationId ?? null,
      status: patient.humanId ? 'upcoming' : 'booked',
      sessionPackageId,
      ...bookingColumns(time, reason),
      // A bundle has been paid.
      ...(taken?.bundleId && { priceMinor: 0 }),
    },
  })
  const subjectIds = [appointment.id, appointment.specialistId] as const
  await ctx.emit({ type: 'appointment.booked', subjectIds, data: {} })
  await tellVisit(ctx, 'slot.booked', timeOf(appointment))
  return appointment
}

async function refuseBusy(ctx: ClinicalContext, patientId: string, { start, end }: { start: number; end: number }) {
  const others = await appointmentsOfPatientAt(ctx, { patientId, start: new Date(start), end: new Date(end) })
  if (others.length > 0) throw conflict('This patient has an appointment at that time already', 'patientId')
}
