import { conflict } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'
import { refusalFor } from './appointment-row.ts'
import { findAppointment } from './find-appointment.ts'
import { TRANSITIONS, type AppointmentAct } from './transitions.ts'

export type Named = { appointmentId: string; version: number }
type Told = { cancelReason?: string; rating?: number; ratingComment?: string | null }

/** The appointment at the version the asker saw. Refuses what its state, the hour or the asker's role do not allow. */
export async function changeable(ctx: ClinicalContext, act: AppointmentAct, { appointmentId, version }: Named) {
  const found = await current(findAppointment(ctx, appointmentId), version, ['Appointment', 'appointmentId'])
  const refusal = await refusalFor(act, found, ctx)
  if (refusal) throw conflict(refusal, 'appointmentId')
  return found
}

/** Does one act of the table to an appointment. Of two at once the one that comes second finds another version and is refused. */
export async function changeAppointment(ctx: ClinicalContext, act: AppointmentAct, named: Named, told: Told = {}) {
  const { id, version } = await changeable(ctx, act, named)
  const { to } = TRANSITIONS[act]
  return ctx.db.appointment.update({ where: { id, version }, data: { ...(to && { status: to }), ...told } })
}
