import type { ClinicalContext } from '../context.ts'
import type { Skipped } from '../fhir/bundle-entries.ts'
import type { PatientRecord } from '../fhir/map-bundle.ts'
import { addPatients } from './add-patients.ts'
import { knownPatients, sourceKey } from './known-patients.ts'
import { renewPatient } from './renew-patient.ts'

/** How many patients go out in one statement. */
const BATCH = 500

export type Written = {
  imported: number
  updated: number
  unchanged: number
  skipped: Skipped[]
  /** What was left out of patients that were imported or updated, or guessed. */
  notes: string[]
}

/** Brings the clinic's patients up to these records. A record that says nothing new is left as it is, whatever the clinic changed since. */
export async function writeRecords(ctx: ClinicalContext, records: readonly PatientRecord[]): Promise<Written> {
  // One import a clinic at a time: of two that bring the same patient the second finds them known.
  await ctx.db
    .$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('import:patients ' || app.current_org_id(), 0))`
  const known = await knownPatients(ctx, records)
  const written: Written = { imported: 0, updated: 0, unchanged: 0, skipped: [], notes: [] }

  const fresh = records.filter(({ patient }) => !known.has(sourceKey(patient)))
  for (let start = 0; start < fresh.length; start += BATCH) {
    const batch = fresh.slice(start, start + BATCH)
    const added = await addPatients(ctx, batch)
    written.imported += added.length
    written.notes.push(...added.flatMap(({ notes }) => notes))
    written.skipped.push(...new Array<Skipped>(batch.length - added.length).fill(REMOVED))
  }
  for (const record of records) {
    const { id, sourceHash } = known.get(sourceKey(record.patient)) ?? {}
    if (!id) continue
    if (sourceHash === record.sourceHash) {
      written.unchanged += 1
    } else {
      await renewPatient(ctx, id, record)
      written.updated += 1
      written.notes.push(...record.notes)
    }
  }
  return written
}

const REMOVED: Skipped = { what: 'a patient', reason: 'the clinic has removed this patient' }
