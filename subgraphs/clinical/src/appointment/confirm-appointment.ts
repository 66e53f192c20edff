import type { ClinicalContext } from '../context.ts'
import { changeAppointment, type Named } from './change-appointment.ts'

/** Notes that the patient will come: they say so themselves, or to the clinic. */
export async function confirmAppointment(ctx: ClinicalContext, input: Named) {
  const appointment = await changeAppointment(ctx, 'confirm', input)
  await ctx.emit({ type: 'appointment.confirmed', subjectIds: [appointment.id, appointment.specialistId], data: {} })
  return appointment
}
