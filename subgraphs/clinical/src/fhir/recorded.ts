import type { CodeableConcept, Identifier } from 'fhir/r4.js'
import { createHash } from 'node:crypto'
import { codeAmong } from './concept.ts'

type Recorded = {
  id?: string | undefined
  identifier?: readonly Identifier[] | undefined
  verificationStatus?: CodeableConcept | undefined
}

/** Why a statement about somebody's health is not to be believed; null when it is. */
export function untrueBecause({ verificationStatus }: Recorded): string | null {
  const status = codeAmong(['entered-in-error', 'refuted'], verificationStatus)
  if (status === 'entered-in-error') return 'it was entered in error'
  return status && 'it was refuted'
}

/** By what a statement is found again in a later import of the same patient: its id, else what it says. */
export function statementId({ id, identifier }: Recorded, fullUrl: string | undefined, content: unknown): string {
  const named = identifier?.find(({ value }) => value)?.value
  return named ?? id ?? fullUrl ?? createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}
