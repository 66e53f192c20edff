import type { CodeableConcept } from 'fhir/r4.js'

const SNOMED = 'http://snomed.info/sct'

/** A concept in words and, where it has one, in a code: SNOMED CT's before any other. Null when it says nothing. */
export function conceptFrom(concept: CodeableConcept | undefined) {
  const codings = (concept?.coding ?? []).filter(({ code }) => code)
  const coding = codings.find(({ system }) => system === SNOMED) ?? codings[0]
  const display =
    concept?.text || coding?.display || concept?.coding?.find((one) => one.display)?.display || coding?.code
  return display ? { display, codeSystem: coding?.system ?? null, code: coding?.code ?? null } : null
}

/** The first of `codes` that a concept is coded with. */
export const codeAmong = <Code extends string>(
  codes: readonly Code[],
  concept: CodeableConcept | undefined,
): Code | null => codes.find((code) => concept?.coding?.some((coding) => coding.code === code)) ?? null
