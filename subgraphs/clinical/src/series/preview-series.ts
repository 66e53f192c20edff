import { bookingPatient } from '../appointment/booking-patient.ts'
import type { ClinicalContext } from '../context.ts'
import { hindered } from './hindered.ts'
import { planSeries, type WantedSeries } from './plan-series.ts'

/** What would come of booking a series now. */
export async function previewSeries(ctx: ClinicalContext, wanted: WantedSeries) {
  await bookingPatient(ctx, wanted.patientId)
  const plan = await planSeries(ctx, wanted)
  return { visits: plan.visits, timezone: plan.timezone, canBeBooked: hindered(plan, wanted).length === 0 }
}
