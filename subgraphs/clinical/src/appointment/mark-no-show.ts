import type { ClinicalContext } from '../context.ts'
import { tellVisit } from '../hold/tell-visit.ts'
import { timeOf } from './appointment-row.ts'
import { changeAppointment, type Named } from './change-appointment.ts'

/** Notes that the patient did not come. Their time is free again. */
export async function markNoShow(ctx: ClinicalContext, input: Named) {
  const appointment = await changeAppointment(ctx, 'markNoShow', input)
  await ctx.emit({ type: 'appointment.no_show', subjectIds: [appointment.id, appointment.specialistId], data: {} })
  await tellVisit(ctx, 'slot.freed', timeOf(appointment))
  return appointment
}
