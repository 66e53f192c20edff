import type { ClinicalContext } from '../context.ts'
import type { PatientRecord } from '../fhir/map-bundle.ts'

/**
 * Makes a patient what the source now says. Statements about their health are added and renewed, never taken away: a
 * source that no longer tells of an allergy has not denied it. What the clinic removed stays removed.
 */
export async function renewPatient(
  { db }: ClinicalContext,
  id: string,
  { patient, sourceHash, ...health }: PatientRecord,
) {
  await db.patient.update({ where: { id }, data: { ...patient, sourceHash } })

  const allergies = sortOut(health.allergies, await db.allergy.findMany({ where: { patientId: id } }))
  for (const { row, known } of allergies.changed) await db.allergy.update({ where: { id: known.id }, data: row })
  await db.allergy.createMany({ data: allergies.fresh.map((row) => ({ ...row, patientId: id })), skipDuplicates: true })

  const conditions = sortOut(health.conditions, await db.condition.findMany({ where: { patientId: id } }))
  for (const { row, known } of conditions.changed) await db.condition.update({ where: { id: known.id }, data: row })
  await db.condition.createMany({
    data: conditions.fresh.map((row) => ({ ...row, patientId: id })),
    skipDuplicates: true,
  })
}

type Statement = { externalId: string }
type Stored = { id: string; externalId: string | null }

/** Which statements are new, and which say something else than before. */
function sortOut<Row extends Statement, Known extends Stored>(rows: readonly Row[], stored: readonly Known[]) {
  const byExternalId = new Map(stored.map((known) => [known.externalId, known]))
  const pairs = rows.map((row) => ({ row, known: byExternalId.get(row.externalId) }))
  return {
    fresh: pairs.flatMap(({ row, known }) => (known ? [] : [row])),
    changed: pairs.flatMap(({ row, known }) => (known && differs(row, known) ? [{ row, known }] : [])),
  }
}

const differs = (row: object, known: object) => {
  const stored: Record<string, unknown> = { ...known }
  return Object.entries(row).some(([column, value]) => JSON.stringify(value) !== JSON.stringify(stored[column]))
}
