import type { ClinicalContext } from '../context.ts'
import { changeAppointment, type Named } from './change-appointment.ts'

/** Notes that the visit is over. */
export async function finishAppointment(ctx: ClinicalContext, input: Named) {
  const appointment = await changeAppointment(ctx, 'finish', input)
  await ctx.emit({ type: 'appointment.completed', subjectIds: [appointment.id, appointment.specialistId], data: {} })
  return appointment
}
