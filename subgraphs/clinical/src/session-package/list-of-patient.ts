import { visibleTo } from '../appointment/own-appointments.ts'
import type { ClinicalContext } from '../context.ts'
import { loadListOf } from '../load-list-of.ts'

const OF_PATIENT = Symbol('session packages by patient')
const MOST = 100

/** The sessions a patient was given here, newest first. */
export async function listSessionPackagesOfPatient({ actor, db, loaders }: ClinicalContext, patientId: string) {
  const read = (ids: string[]) =>
    db.sessionPackage.findMany({
      where: { patientId: { in: ids }, ...visibleTo(actor) },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    })
  const rows = await loadListOf(loaders, OF_PATIENT, { read, parentOf: (row) => row.patientId }, patientId)
  return rows.slice(0, MOST)
}
