import { conflict } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { tellVisit } from '../hold/tell-visit.ts'
import { findSessionPackage } from '../session-package/find-session-package.ts'
import { refuseExpired } from '../session-package/refuse-expired.ts'
import { teamOf, timeOf } from './appointment-row.ts'
import { bookableTime } from './bookable-time.ts'
import { bookingColumns } from './booking-columns.ts'
import { appointmentsOfPatientAt } from './busy-patient.ts'
import { changeable, type Named } from './change-appointment.ts'
import { overbookReason } from './overbooking.ts'
import { lengthOf, wantedLength } from './visit-length.ts'

export type Move = Named & {
  start: Date
  specialistId?: string | null | undefined
  durationMinutes?: number | null | undefined
  overbookReason?: string | null | undefined
  evenIfPatientIsBusy?: boolean
}

/**
 * Moves an appointment to another time or specialist, or makes it another length: the same one, in one update, its old time
 * free for it. It stays with who gives it unless somebody else is named; a team stays a team.
 */
export async function rescheduleAppointment(ctx: ClinicalContext, input: Move) {
  const appointment = await changeable(ctx, 'reschedule', input)
  const { id, version, calendarId, serviceId, patientId } = appointment
  // The row before the specialists, in the order of the triggers: those who change it otherwise do the same.
  await ctx.db.$executeRaw`SELECT id FROM clinical.appointments WHERE id = ${id}::uuid FOR UPDATE`
  const team = teamOf(appointment)
  const specialistId = input.specialistId ?? (team.length > 1 ? null : appointment.specialistId)
  const reason = overbookReason(ctx, { overbookReason: input.overbookReason, specialistId })
  const durationMinutes = wantedLength(ctx, appointment, input.durationMinutes)
  const wanted = {
    calendarId,
    serviceId,
    start: input.start,
    specialistId,
    holdToken: null,
    durationMinutes,
    mayOverbook: reason !== null,
  }
  const time = await bookableTime(ctx, { ...wanted, moving: { id, team } })
  if (patientId && !input.evenIfPatientIsBusy) {
    const asked = { patientId, start: new Date(time.start), end: new Date(time.end), exceptId: id }
    if ((await appointmentsOfPatientAt(ctx, asked)).length > 0)
      throw conflict('This patient has an appointment at that time already', 'patientId')
  }
  const session = appointment.sessionPackageId && (await findSessionPackage(ctx, appointment.sessionPackageId))
  if (session) refuseExpired(session, [time.start], time.ground.input.calendar.zone)

  const { priceMinor, currency: __, ...columns } = bookingColumns(time, reason)
  // What was agreed to be paid stays, unless it is paid by time and the time is another.
  const isPaidByTime = time.ground.service.billing !== 'session' && !(session && session.bundleId)
  const price = isPaidByTime && durationMinutes !== lengthOf(appointment) ? { priceMinor } : {}
  const moved = await ctx.db.appointment.update({ where: { id, version }, data: { ...columns, ...price } })
  const subjectIds = [moved.id, moved.specialistId] as const
  await ctx.emit({ type: 'appointment.rescheduled', subjectIds, data: {} })
  await tellVisit(ctx, 'slot.freed', timeOf(appointment))
  await tellVisit(ctx, 'slot.booked', timeOf(moved))
  return moved
}
