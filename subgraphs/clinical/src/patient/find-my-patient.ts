import type { ClinicalContext } from '../context.ts'

/** Whoever asks, as a patient of the clinic they ask at; null when they are none. */
export const findMyPatient = async ({ actor, db }: ClinicalContext) =>
  actor.principalId ? db.patient.findFirst({ where: { humanId: actor.principalId } }) : null
