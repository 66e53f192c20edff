import type { PatientResource } from './resources.ts'

type Entry = { fullUrl: string | undefined; resource: PatientResource }

/** Finds the patient of a bundle that a reference means, in any of the ways FHIR lets one refer within a bundle. */
export function patientReferences<Patient extends Entry>(patients: readonly Patient[]) {
  const known = new Map<string, Patient>()
  for (const patient of patients) {
    const { fullUrl, resource } = patient
    const identifiers = (resource.identifier ?? []).filter(({ value }) => value)
    const ways = [
      fullUrl,
      resource.id && `Patient/${resource.id}`,
      ...identifiers.map(({ system = '', value }) => `Patient?identifier=${system}|${value}`),
    ]
    for (const way of ways) if (way && !known.has(way)) known.set(way, patient)
  }
  return (reference: string | undefined): Patient | undefined =>
    known.get(reference?.replace(/\/_history\/.*$/, '') ?? '')
}
