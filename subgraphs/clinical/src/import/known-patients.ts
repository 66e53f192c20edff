import type { ClinicalContext } from '../context.ts'
import type { PatientRecord } from '../fhir/map-bundle.ts'

type Source = { externalSystem: string | null; externalId: string | null }
type Known = Source & { id: string; sourceHash: string | null }

export const sourceKey = ({ externalSystem, externalId }: Source) => JSON.stringify([externalSystem, externalId])

/** Those of the records that the clinic has already, by where they come from: one question, however many they are. */
export async function knownPatients({ db }: ClinicalContext, records: readonly PatientRecord[]) {
  const systems = [...new Set(records.map(({ patient }) => patient.externalSystem))]
  const ids = records.map(({ patient }) => patient.externalId)
  // Arrays and not a join: one pass at worst, also when the planner knows nothing yet of what was just imported. The same
  // id of two systems brings in one row too many, which its key tells apart.
  const known = await db.$queryRaw<Known[]>`
    SELECT p.id, p.external_system AS "externalSystem", p.external_id AS "externalId", p.source_hash AS "sourceHash"
      FROM clinical.patients p
     WHERE p.external_system = ANY (${systems}::text[]) AND p.external_id = ANY (${ids}::text[])`
  return new Map(known.map((patient) => [sourceKey(patient), patient]))
}
