import type { ClinicalContext } from '../context.ts'
import { tellVisit } from '../hold/tell-visit.ts'
import { timeOf } from './appointment-row.ts'
import { changeAppointment, type Named } from './change-appointment.ts'

/** Takes a no-show back within 48 hours: the visit took place, or is still to. Refuses when somebody else has the time now. */
export async function correctNoShow(ctx: ClinicalContext, { tookPlace, ...named }: Named & { tookPlace: boolean }) {
  const appointment = await changeAppointment(ctx, tookPlace ? 'completeAfterAll' : 'reinstate', named)
  const subjectIds = [appointment.id, appointment.specialistId] as const
  await ctx.emit({ type: 'appointment.no_show_corrected', subjectIds, data: {} })
  if (!tookPlace) await tellVisit(ctx, 'slot.booked', timeOf(appointment))
  return appointment
}
