import type { Identifier } from 'fhir/r4.js'

/** FHIR's own name for "the value is a URI", for a record known by its address alone. */
const URI = 'urn:ietf:rfc:3986'
const RECORD_NUMBER = 'MR'
/** Numbers of the state, of a bank, of an insurer. They name a person everywhere, so they are not for keeping in the open. */
const SENSITIVE_TYPES = ['SS', 'DL', 'PPN', 'NI', 'NIIP', 'TAX', 'SB', 'CZ', 'BC', 'MC', 'MA', 'SN', 'SNO']
const SENSITIVE_SYSTEMS = /ssn|passport|driver|licen[cs]e|national|tax|2\.16\.840\.1\.113883\.4\./i

export type SourceId = { externalSystem: string; externalId: string }

/** By what a record is known where it comes from, so that a second import finds it again; null when by nothing lasting. */
export function sourceIdOf(
  { identifier = [] }: { identifier?: readonly Identifier[] | undefined },
  fullUrl: string | undefined,
): SourceId | null {
  const lasting = identifier.filter(
    ({ use, system, value, type }) =>
      system &&
      value &&
      use !== 'old' &&
      use !== 'temp' &&
      !SENSITIVE_SYSTEMS.test(system) &&
      !typesOf(type).some((code) => SENSITIVE_TYPES.includes(code)),
  )
  const best = lasting.find(({ type }) => typesOf(type).includes(RECORD_NUMBER)) ?? lasting[0]
  if (best?.system && best.value) return { externalSystem: best.system, externalId: best.value }
  // A bare id such as `1` is unique on its own server alone: another hospital's patient 1 would overwrite this one.
  return fullUrl && /^(urn:(uuid|oid):|https?:\/\/)/.test(fullUrl) ? { externalSystem: URI, externalId: fullUrl } : null
}

const typesOf = (type: Identifier['type']) => (type?.coding ?? []).map(({ code = '' }) => code)
