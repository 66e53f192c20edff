import { idsIn, type TwoClinics } from '@platform/prisma/isolation/two-clinics'

const PATIENT_DATA = /^clinical\.|^identity\.(patient_profiles|consents|api_keys)$|^telemetry\.access_events$/
const REGISTRY = /^tenancy\.|^identity\.(principals|humans|agents|service_accounts)$/

/** Finds in an answer what the asker must not have, or null. What they asked with, they may be told. */
export type Detect = (answer: unknown, askedWith: string) => string | null

/** Anything at all of the other clinic. */
export const anythingOfTheirs = ({ theirIds, canary }: TwoClinics): Detect => detect((id) => theirIds.has(id), canary)

/** What of the other clinic is no business of the platform's staff: its patients, its keys, who read what. */
export function patientDataOfTheirs({ theirIdsIn, canary, tables }: TwoClinics): Detect {
  const idsOf = (pattern: RegExp) =>
    new Set([...theirIdsIn].filter(([table]) => pattern.test(table)).flatMap(([, ids]) => [...ids]))
  const [patients, registry] = [idsOf(PATIENT_DATA), idsOf(REGISTRY)]
  const marks = tables.filter(({ name }) => PATIENT_DATA.test(name)).map(({ name }) => name.replace('.', '_'))
  return detect((id) => patients.has(id) && !registry.has(id), `${canary}_(${marks.join('|')})_`)
}

const detect =
  (isTheirs: (id: string) => boolean, mark: string): Detect =>
  (answer, askedWith) => {
    const text = JSON.stringify(answer ?? null)
    return (
      new RegExp(`${mark}\\w*`).exec(text)?.[0] ??
      idsIn({ text }).find((id) => id !== askedWith && isTheirs(id)) ??
      null
    )
  }
