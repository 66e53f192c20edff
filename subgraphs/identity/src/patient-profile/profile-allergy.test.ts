import { expect, test } from 'vitest'
import { readAllergies, storableAllergies } from './profile-allergy.ts'

const penicillin = { substance: 'Penicillin', criticality: 'high', reaction: 'Swelling' } as const

test('what is stored reads back', () => {
  expect(readAllergies(JSON.parse(JSON.stringify(storableAllergies([penicillin]))))).toEqual([
    { display: 'Penicillin', criticality: 'high', reaction: 'Swelling' },
  ])
  expect(readAllergies([])).toEqual([])
})

test.each([[null], [{}], ['[]'], [[{ display: 'Nuts' }]], [[{ display: 'Nuts', criticality: 'severe' }]]])(
  'a column of another form (%j) is an error, not an empty list',
  (column) => expect(() => readAllergies(column)).toThrow(),
)

test.each([
  [
    [penicillin, { ...penicillin, substance: ' ' }],
    ['allergies', '1', 'substance'],
  ],
  [[{ ...penicillin, reaction: 'x'.repeat(501) }], ['allergies', '0', 'reaction']],
  [Array.from({ length: 51 }, () => penicillin), ['allergies']],
])('too much or too little names the field', (given, inputPath) => {
  expect(() => storableAllergies(given)).toThrow(expect.objectContaining({ code: 'INVALID', inputPath }))
})
