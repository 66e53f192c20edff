import type { ClinicalContext } from '../context.ts'
import { clinicCountry } from './clinic-country.ts'
import { currentPatient } from './current-patient.ts'
import { patientDetails, type DetailsInput } from './patient-details.ts'

type Change = DetailsInput & { patientId: string; version: number }

/** Changes what is given of a patient, and nothing else. */
export async function updatePatient(ctx: ClinicalContext, { patientId, version, ...input }: Change) {
  await currentPatient(ctx, { patientId, version })
  const data = patientDetails(input, { country: await clinicCountry(ctx), now: ctx.now() })
  // The version is asked for again in the same statement: of two changes at once, one finds nothing to change.
  const patient = await ctx.db.patient.update({ where: { id: patientId, version }, data })
  await ctx.emit({ type: 'patient.updated', subjectIds: [patientId], data: {} })
  return patient
}
