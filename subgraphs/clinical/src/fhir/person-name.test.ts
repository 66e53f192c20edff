import type { HumanName } from 'fhir/r4.js'
import { expect, test } from 'vitest'
import { personNameFrom } from './person-name.ts'

const now = new Date('2026-11-21T12:00:00Z')
const GUESS = 'the name is one text: its last word was taken for the family name'
const ana: HumanName = { use: 'official', family: 'Ordóñez', given: ['Ana', 'María'] }

const cases: [string, HumanName[], { givenName: string; familyName: string } | null, string[]][] = [
  ['all given names, with their diacritics', [ana], { givenName: 'Ana María', familyName: 'Ordóñez' }, []],
  [
    'the official one, not the maiden name before it',
    [{ use: 'maiden', family: 'Pop', given: ['Ana'] }, ana],
    { givenName: 'Ana María', familyName: 'Ordóñez' },
    [],
  ],
  [
    'the usual one before a nickname',
    [
      { use: 'nickname', given: ['Nuța'] },
      { use: 'usual', family: 'Pop', given: ['Ana'] },
    ],
    { givenName: 'Ana', familyName: 'Pop' },
    [],
  ],
  ['one without a use', [{ family: 'Pop', given: ['Ana'] }], { givenName: 'Ana', familyName: 'Pop' }, []],
  [
    'a maiden name alone, noted',
    [{ use: 'maiden', family: 'Pop', given: ['Ana'] }],
    { givenName: 'Ana', familyName: 'Pop' },
    ['only an earlier name is known'],
  ],
  [
    'the one still borne',
    [
      { ...ana, period: { end: '2010-05-01' } },
      { use: 'temp', family: 'Pop', given: ['Ana'] },
    ],
    { givenName: 'Ana', familyName: 'Pop' },
    [],
  ],
  [
    'one that ends today or later',
    [{ ...ana, period: { end: '2026-11-21' } }],
    { givenName: 'Ana María', familyName: 'Ordóñez' },
    [],
  ],
  [
    'a text, split and noted',
    [{ text: 'Ana María Ordóñez' }],
    { givenName: 'Ana María', familyName: 'Ordóñez' },
    [GUESS],
  ],
  ['a text of one word', [{ text: 'Suharto' }], { givenName: '', familyName: 'Suharto' }, [GUESS]],
  [
    'a family name alone, noted',
    [{ family: 'Pop' }],
    { givenName: '', familyName: 'Pop' },
    ['one part of the name is missing'],
  ],
  [
    'a given name alone, noted',
    [{ given: ['Ana'] }],
    { givenName: 'Ana', familyName: '' },
    ['one part of the name is missing'],
  ],
  [
    'an endless one, cut and noted',
    [{ family: 'ă'.repeat(101), given: ['Ana'] }],
    { givenName: 'Ana', familyName: 'ă'.repeat(100) },
    ['the name is too long: cut'],
  ],
  ['not a made-up one', [{ use: 'anonymous', text: 'Patient X' }], null, []],
  ['not an empty one', [{ use: 'official', family: '', given: [''] }], null, []],
  ['none', [], null, []],
]

test.each(cases)('%s', (_, names, expected, notes) => {
  const noted: string[] = []
  expect(personNameFrom(names, now, (text) => noted.push(text))).toEqual(expected)
  expect(noted).toEqual(notes)
})
