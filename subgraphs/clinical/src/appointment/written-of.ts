import type { ClinicalContext } from '../context.ts'
import type { AppointmentRow } from './appointment-row.ts'

/** What somebody wrote of a visit. People write of their health in such places, so each read is logged. */
export function writtenOf(
  { noteAccess }: ClinicalContext,
  appointment: AppointmentRow,
  field: 'overbookReason' | 'cancelReason' | 'ratingComment',
) {
  const text = appointment[field]
  if (text !== null && appointment.patientId) noteAccess('clinical.patients', [appointment.patientId])
  return text
}
