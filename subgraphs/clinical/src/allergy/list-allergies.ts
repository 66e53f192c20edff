import { loadById } from '@platform/shared/loader'
import type { ClinicalContext } from '../context.ts'

const OF_PATIENT = Symbol('allergies by patient')
const MOST = 200

/** What a patient is known to be allergic to, newest first. Read together for all patients of an answer; each read is logged. */
export async function listAllergies({ db, loaders, noteAccess }: ClinicalContext, patientId: string) {
  noteAccess('clinical.patients', [patientId])
  const load = loadById(
    loaders,
    OF_PATIENT,
    async (patientIds) => {
      const allergies = await db.allergy.findMany({
        where: { patientId: { in: [...patientIds] } },
        orderBy: { id: 'desc' },
      })
      return [...Map.groupBy(allergies, (allergy) => allergy.patientId)]
    },
    ([id]) => id,
  )
  const [, allergies] = (await load(patientId)) ?? [patientId, []]
  return allergies.slice(0, MOST)
}
