import type { PatientCommunication } from 'fhir/r4.js'
import { canonicalLanguage } from '../patient/language-tag.ts'

/** The language somebody prefers, else the first one they are said to speak. */
export function languageFrom(communication: readonly PatientCommunication[] = []): string | null {
  const best = communication.find(({ preferred }) => preferred) ?? communication[0]
  const code = best?.language.coding?.find((coding) => coding.code)?.code
  return code ? canonicalLanguage(code) : null
}
