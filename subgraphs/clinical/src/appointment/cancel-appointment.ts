import { requiredText } from '@platform/shared/required-text'
import type { ClinicalContext } from '../context.ts'
import { tellVisit } from '../hold/tell-visit.ts'
import { timeOf } from './appointment-row.ts'
import { changeAppointment, type Named } from './change-appointment.ts'

/** Calls an appointment off, with a reason: a patient until the cut-off, staff at any time. Its time is free at once. */
export async function cancelAppointment(ctx: ClinicalContext, input: Named & { reason: string }) {
  const cancelReason = requiredText(input.reason, 'reason', 500)
  const appointment = await changeAppointment(ctx, 'cancel', input, { cancelReason })
  const subjectIds = [appointment.id, appointment.specialistId] as const
  await ctx.emit({ type: 'appointment.cancelled', subjectIds, data: {} })
  await tellVisit(ctx, 'slot.freed', timeOf(appointment))
  return appointment
}
