import { createHash } from 'node:crypto'
import { bundleEntries, type Skipped } from './bundle-entries.ts'
import { mapAllergy, type AllergyRow } from './map-allergy.ts'
import { mapCondition, type ConditionRow } from './map-condition.ts'
import { mapPatient, type PatientRow } from './map-patient.ts'
import { patientReferences } from './patient-references.ts'
import { AllergyResource, ConditionResource, PatientResource } from './resources.ts'

/** A patient with what is known about their health, as the tables keep it. */
export type PatientRecord = {
  patient: PatientRow
  allergies: AllergyRow[]
  conditions: ConditionRow[]
  /** Changes when, and only when, something of the above does. */
  sourceHash: string
  /** What was left out or guessed, in words that name nobody. */
  notes: string[]
}

type Surroundings = { country: string; now: Date }

/** What a FHIR R4 bundle holds for us, and what it holds that we do not take; null when it is no bundle at all. */
export function mapBundle(json: unknown, { country, now }: Surroundings) {
  const read = bundleEntries(json)
  if (!read) return null
  const skipped: Skipped[] = []
  const skip = (one: Skipped) => void skipped.push(one)

  const seen = new Set<string>()
  const drafts = read('Patient', PatientResource, skip).map((entry) => {
    const notes: string[] = []
    const { row, reason } = mapPatient(entry.resource, entry.fullUrl, {
      country,
      now,
      note: (text) => notes.push(text),
    })
    const key = JSON.stringify([row?.externalSystem, row?.externalId])
    const refusal = row && seen.has(key) ? 'the same patient stands before it in this file' : reason
    seen.add(key)
    if (refusal) skip({ what: entry.what, reason: refusal })
    return {
      ...entry,
      patient: refusal ? undefined : row,
      allergies: new Array<AllergyRow>(),
      conditions: new Array<ConditionRow>(),
      notes,
    }
  })
  const referred = patientReferences(drafts)

  /** Puts a statement with its patient, or says why it cannot be. */
  function attach<Row>(
    what: string,
    reference: string | undefined,
    { row, reason }: Mapped<Row>,
    to: (draft: (typeof drafts)[number]) => Row[],
  ) {
    const draft = referred(reference)
    if (!draft) return skip({ what, reason: 'its patient is not in this file' })
    if (!draft.patient) return skip({ what, reason: 'its patient was skipped' })
    if (!row) return skip({ what, reason: reason ?? '' })
    to(draft).push(row)
  }
  for (const { what, fullUrl, resource } of read('AllergyIntolerance', AllergyResource, skip)) {
    attach(what, resource.patient.reference, mapAllergy(resource, fullUrl), ({ allergies }) => allergies)
  }
  for (const { what, fullUrl, resource } of read('Condition', ConditionResource, skip)) {
    attach(what, resource.subject.reference, mapCondition(resource, fullUrl), ({ conditions }) => conditions)
  }

  const records = drafts.flatMap(({ patient, notes, ...health }): PatientRecord[] => {
    if (!patient) return []
    // Sorted, so that a source that tells the same in another order has told nothing new.
    const content = { patient, allergies: health.allergies.sort(byId), conditions: health.conditions.sort(byId) }
    return [{ ...content, sourceHash: hashOf(content), notes }]
  })
  return { records, skipped }
}

type Mapped<Row> = { row?: Row; reason?: string }

const byId = (a: { externalId: string }, b: { externalId: string }) => (a.externalId < b.externalId ? -1 : 1)
const hashOf = (content: object) => createHash('sha256').update(JSON.stringify(content)).digest('base64url')
