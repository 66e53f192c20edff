import type { ClinicalContext } from '../context.ts'
import { changeAppointment, type Named } from './change-appointment.ts'

/** Notes that the visit has begun, fifteen minutes early at most. */
export async function startAppointment(ctx: ClinicalContext, input: Named) {
  const appointment = await changeAppointment(ctx, 'start', input)
  await ctx.emit({ type: 'appointment.started', subjectIds: [appointment.id, appointment.specialistId], data: {} })
  return appointment
}
