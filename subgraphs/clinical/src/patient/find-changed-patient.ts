import type { PublishedEvent } from '@platform/shared/events/published-event'
import type { ClinicalContext } from '../context.ts'
import { findPatient } from './find-patient.ts'

/** What `patientChanged` listens to: the clinic's own record, who it belongs to, and what its patient shares. */
export const PATIENT_EVENTS = ['patient.updated', 'patient.linked', 'consent.granted', 'consent.withdrawn'] as const

/** The patient somebody looks at, when the event is of their record or of what they share; else null. */
export async function findChangedPatient(
  ctx: ClinicalContext,
  { type, subjectIds: [subjectId] }: PublishedEvent,
  { id }: { id: string },
) {
  const isOfRecord = type.startsWith('patient.')
  if (isOfRecord && subjectId !== id) return null
  const patient = await findPatient(ctx, id)
  return patient && (isOfRecord || patient.humanId === subjectId) ? patient : null
}
