import type { HumanName } from 'fhir/r4.js'
import { isCurrent } from './period.ts'

/** Better ones first. A name somebody bore earlier is still better than none; a made-up one is not. */
const PREFERENCE = ['official', 'usual', undefined, 'temp', 'nickname', 'maiden', 'old'] as const
const EARLIER = ['maiden', 'old']
const MAX_LENGTH = 100

export type PersonName = { givenName: string; familyName: string }

/** The name to know somebody by; null when a record holds none. What had to be guessed is noted. */
export function personNameFrom(
  names: readonly HumanName[] = [],
  now: Date,
  note: (text: string) => void,
): PersonName | null {
  const told = names.filter((name) => partsOf(name) !== null)
  const current = told.filter((name) => isCurrent(name, now))
  const best = PREFERENCE.flatMap((use) => (current.length > 0 ? current : told).filter((name) => name.use === use))[0]
  const parts = best && partsOf(best)
  if (!parts) return null

  if (EARLIER.includes(best.use ?? '')) note('only an earlier name is known')
  if (!best.family && !best.given?.length) note('the name is one text: its last word was taken for the family name')
  else if (parts.givenName === '' || parts.familyName === '') note('one part of the name is missing')
  if (parts.givenName.length > MAX_LENGTH || parts.familyName.length > MAX_LENGTH) note('the name is too long: cut')
  return { givenName: parts.givenName.slice(0, MAX_LENGTH), familyName: parts.familyName.slice(0, MAX_LENGTH) }
}

function partsOf({ family = '', given = [], text = '' }: HumanName): PersonName | null {
  const givenName = given.filter((name) => name !== '').join(' ')
  if (family !== '' || givenName !== '') return { givenName, familyName: family }
  const words = text.split(/\s+/).filter((word) => word !== '')
  const last = words.pop()
  return last === undefined ? null : { givenName: words.join(' '), familyName: last }
}
