import { loadById } from '@platform/shared/loader'
import type { ClinicalContext } from '../context.ts'

const OF_PATIENT = Symbol('conditions by patient')
const MOST = 200

/** What a patient suffers or suffered from, newest first. Read together for all patients of an answer; each read is logged. */
export async function listConditions({ db, loaders, noteAccess }: ClinicalContext, patientId: string) {
  noteAccess('clinical.patients', [patientId])
  const load = loadById(
    loaders,
    OF_PATIENT,
    async (patientIds) => {
      const conditions = await db.condition.findMany({
        where: { patientId: { in: [...patientIds] } },
        orderBy: { id: 'desc' },
      })
      return [...Map.groupBy(conditions, (condition) => condition.patientId)]
    },
    ([id]) => id,
  )
  const [, conditions] = (await load(patientId)) ?? [patientId, []]
  return conditions.slice(0, MOST)
}
