import { conflict } from '@platform/shared/errors'
import { findAppointment } from '../appointment/find-appointment.ts'
import { statusOf } from '../appointment/appointment-row.ts'
import { AHEAD } from '../appointment/transitions.ts'
import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'

type Asked = { appointmentId: string; version: number }

/** Has the patient reminded of a visit that lies ahead, now and whatever the clinic's settings say. */
export async function requestReminder(ctx: ClinicalContext, { appointmentId, version }: Asked) {
  const visit = await current(findAppointment(ctx, appointmentId), version, ['Appointment', 'appointmentId'])
  if (visit.startsAt <= ctx.now() || !AHEAD.some((status) => status === statusOf(visit)))
    throw conflict('Nobody is reminded of a visit that is over or was called off', 'appointmentId')
  const subjectIds = [visit.id, visit.specialistId] as const
  await ctx.emit({ type: 'appointment.reminder_requested', subjectIds, data: {} })
  return visit
}
