import type { ClinicalContext } from '../context.ts'
import { visibleTo } from '../patient/visible-to.ts'

/** The allergy with this id, if the asker may see the patient who has it. The read is logged. */
export async function findAllergy({ actor, db, noteAccess }: ClinicalContext, id: string) {
  const allergy = await db.allergy.findUnique({ where: { id, patient: visibleTo(actor) } })
  if (allergy) noteAccess('clinical.patients', [allergy.patientId])
  return allergy
}

export type FoundAllergy = NonNullable<Awaited<ReturnType<typeof findAllergy>>>
