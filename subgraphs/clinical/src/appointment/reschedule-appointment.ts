import { conflict } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { tellVisit } from '../hold/tell-visit.ts'
import { teamOf, timeOf } from './appointment-row.ts'
import { bookableTime } from './bookable-time.ts'
import { bookingColumns } from './booking-columns.ts'
import { appointmentsOfPatientAt } from './busy-patient.ts'
import { changeable, type Named } from './change-appointment.ts'
import { overbookReason } from './overbooking.ts'

export type Move = Named & {
  start: Date
  specialistId?: string | null | undefined
  overbookReason?: string | null | undefined
  evenIfPatientIsBusy?: boolean
}

/**
 * Moves an appointment to another time or specialist: the same one, in one update, its old time free for it. It stays with
 * who gives it unless somebody else is named; a team stays a team.
 */
export async function rescheduleAppointment(ctx: ClinicalContext, input: Move) {
  const appointment = await changeable(ctx, 'reschedule', input)
  const { id, version, calendarId, serviceId, patientId } = appointment
  // The row before the specialists, in the order of the triggers: those who change it otherwise do the same.
  await ctx.db.$executeRaw`SELECT id FROM clinical.appointments WHERE id = ${id}::uuid FOR UPDATE`
  const team = teamOf(appointment)
  const specialistId = input.specialistId ?? (team.length > 1 ? null : appointment.specialistId)
  const reason = overbookReason(ctx, { overbookReason: input.overbookReason, specialistId })
  const wanted = {
    calendarId,
    serviceId,
    start: input.start,
    specialistId,
    holdToken: null,
    mayOverbook: reason !== null,
  }
  const time = await bookableTime(ctx, { ...wanted, moving: { id, team } })
  if (patientId && !input.evenIfPatientIsBusy) {
    const asked = { patientId, start: new Date(time.start), end: new Date(time.end), exceptId: id }
    if ((await appointmentsOfPatientAt(ctx, asked)).length > 0)
      throw conflict('This patient has an appointment at that time already', 'patientId')
  }

  const { priceMinor: _, currency: __, ...columns } = bookingColumns(time, reason)
  // What was agreed to be paid stays.
  const moved = await ctx.db.appointment.update({ where: { id, version }, data: columns })
  const subjectIds = [moved.id, moved.specialistId] as const
  await ctx.emit({ type: 'appointment.rescheduled', subjectIds, data: {} })
  await tellVisit(ctx, 'slot.freed', timeOf(appointment))
  await tellVisit(ctx, 'slot.booked', timeOf(moved))
  return moved
}
