import { invalid } from '@platform/shared/errors'
import { clinicRules } from '../clinic-rules.ts'
import type { ClinicalContext } from '../context.ts'
import { optionalText } from '../optional-text.ts'
import { changeAppointment, type Named } from './change-appointment.ts'

type Rating = Named & { rating: number; comment?: string | null | undefined }

/** Takes a patient's rating of a visit that is over, once. The clinic is alerted of a low one. */
export async function rateAppointment(ctx: ClinicalContext, { rating, comment, ...named }: Rating) {
  if (rating < 1 || rating > 5) throw invalid('1 to 5', 'rating')
  const told = { rating, ratingComment: optionalText(comment ?? null, 'comment', 1000) ?? null }
  const appointment = await changeAppointment(ctx, 'rate', named, told)
  const subjectIds = [appointment.id, appointment.specialistId] as const
  await ctx.emit({ type: 'appointment.rated', subjectIds, data: { rating } })
  const { lowRating } = await clinicRules(ctx)
  if (rating <= lowRating) await ctx.emit({ type: 'appointment.rated_low', subjectIds, data: { rating } })
  return appointment
}
