import type { ClinicalContext } from '../context.ts'

/** Whoever asks, as a specialist of the clinic they ask at. */
export const findMySpecialist = async ({ actor, db }: ClinicalContext) =>
  actor.principalId ? db.specialist.findFirst({ where: { humanId: actor.principalId } }) : null
