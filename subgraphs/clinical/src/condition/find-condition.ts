import type { ClinicalContext } from '../context.ts'
import { visibleTo } from '../patient/visible-to.ts'

/** The condition with this id, if the asker may see the patient who has it. The read is logged. */
export async function findCondition({ actor, db, noteAccess }: ClinicalContext, id: string) {
  const condition = await db.condition.findUnique({ where: { id, patient: visibleTo(actor) } })
  if (condition) noteAccess('clinical.patients', [condition.patientId])
  return condition
}

export type FoundCondition = NonNullable<Awaited<ReturnType<typeof findCondition>>>
