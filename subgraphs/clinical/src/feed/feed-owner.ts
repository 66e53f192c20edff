import type { ClinicalContext } from '../context.ts'
import { findMyPatient } from '../patient/find-my-patient.ts'
import { findMySpecialist } from '../specialist/find-my-specialist.ts'

export type CalendarOwner = 'SPECIALIST' | 'PATIENT'

/** The condition that picks the appointments somebody gives, or comes to. Null when they are no such person here. */
export async function appointmentsOfOwner(ctx: ClinicalContext, as: CalendarOwner) {
  if (as === 'PATIENT') {
    const patient = await findMyPatient(ctx)
    return patient && { patientId: patient.id }
  }
  const specialist = await findMySpecialist(ctx)
  return specialist && { OR: [{ specialistId: specialist.id }, { companionIds: { has: specialist.id } }] }
}
