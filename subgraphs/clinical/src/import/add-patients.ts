import type { ClinicalContext } from '../context.ts'
import type { PatientRecord } from '../fhir/map-bundle.ts'
import { sourceKey } from './known-patients.ts'

/** Adds patients the clinic does not know, and returns those records. A patient it has removed stays removed. */
export async function addPatients(
  { db }: ClinicalContext,
  records: readonly PatientRecord[],
): Promise<PatientRecord[]> {
  if (records.length === 0) return []
  const added = await db.patient.createManyAndReturn({
    data: records.map(({ patient, sourceHash }) => ({ ...patient, sourceHash })),
    select: { id: true, externalSystem: true, externalId: true },
    skipDuplicates: true,
  })
  const ids = new Map(added.map((patient) => [sourceKey(patient), patient.id]))
  const ofAdded = <Row>(rows: (record: PatientRecord) => Row[]) =>
    records.flatMap((record) => {
      const patientId = ids.get(sourceKey(record.patient))
      return patientId ? rows(record).map((row) => ({ ...row, patientId })) : []
    })
  await db.allergy.createMany({ data: ofAdded(({ allergies }) => allergies), skipDuplicates: true })
  await db.condition.createMany({ data: ofAdded(({ conditions }) => conditions), skipDuplicates: true })
  return records.filter(({ patient }) => ids.has(sourceKey(patient)))
}
