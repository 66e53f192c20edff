import { conflict } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { changeable, changeAppointment, type Named } from './change-appointment.ts'

/** Notes that the clinic knows who comes: the patient's record is linked to an account. Refuses while it is not. */
export async function acceptAppointment(ctx: ClinicalContext, input: Named) {
  const { patientId } = await changeable(ctx, 'accept', input)
  const patient = patientId ? await ctx.db.patient.findUnique({ where: { id: patientId } }) : null
  if (!patient?.humanId) throw conflict('This patient has no account yet', 'appointmentId')
  const appointment = await changeAppointment(ctx, 'accept', input)
  const subjectIds = [appointment.id, appointment.specialistId] as const
  await ctx.emit({ type: 'appointment.accepted', subjectIds, data: {} })
  return appointment
}
