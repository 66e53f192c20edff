import { notFound } from '@platform/shared/errors'
import { findAppointment } from '../appointment/find-appointment.ts'
import { lengthOf } from '../appointment/visit-length.ts'
import type { ClinicalContext } from '../context.ts'

/** A visit for which another time is looked for: its own is free for it, and it stays as long as it is. */
export type MovedVisit = { exceptAppointmentId: string | null; durationMinutes: number | null }

/** Refuses one the asker may not see: else its time could be found out by looking at what it leaves free. */
export async function movedVisit(ctx: ClinicalContext, id: string | null | undefined): Promise<MovedVisit> {
  if (id == null) return { exceptAppointmentId: null, durationMinutes: null }
  const appointment = await findAppointment(ctx, id)
  if (!appointment) throw notFound('Appointment', 'movingAppointmentId')
  return { exceptAppointmentId: id, durationMinutes: lengthOf(appointment) }
}
