import type { ClinicalContext } from '../context.ts'
import { currentPatient } from './current-patient.ts'

/** Takes a patient off the list for good: nobody at the clinic finds or changes the record any more. */
export async function removePatient(
  ctx: ClinicalContext,
  { patientId, version }: { patientId: string; version: number },
) {
  const patient = await currentPatient(ctx, { patientId, version })
  await ctx.db.patient.update({ where: { id: patientId, version }, data: { deletedAt: ctx.now() } })
  await ctx.emit({ type: 'patient.removed', subjectIds: [patientId], data: {} })
  return patient
}
