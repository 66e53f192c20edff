import { conflict, notFound } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { findPatient } from './find-patient.ts'

/** The patient at the version the asker saw. Refuses when somebody else was faster. */
export async function currentPatient(
  ctx: ClinicalContext,
  { patientId, version }: { patientId: string; version: number },
) {
  const patient = await findPatient(ctx, patientId)
  if (!patient) throw notFound('Patient', 'patientId')
  if (patient.version !== version) throw conflict('Somebody has changed this patient since; read it again', 'version')
  return patient
}
