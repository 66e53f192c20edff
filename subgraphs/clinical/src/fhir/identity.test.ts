import type { Identifier } from 'fhir/r4.js'
import { expect, test } from 'vitest'
import { sourceIdOf } from './identity.ts'

const typed = (code: string, system: string, value: string): Identifier => ({
  type: { coding: [{ code }] },
  system,
  value,
})
const record = typed('MR', 'http://hospital.test', '42')
const uuid = 'urn:uuid:9ceb9c47-030c-4ef2-a7d6-97f2c5676644'

const cases: [string, Identifier[], string | undefined, string | null][] = [
  [
    'the hospital’s record number',
    [{ system: 'http://other.test', value: '1' }, record],
    uuid,
    'http://hospital.test 42',
  ],
  ['else the first that lasts', [{ system: 'http://other.test', value: '1' }], uuid, 'http://other.test 1'],
  [
    'no social security number',
    [typed('SS', 'http://hl7.org/fhir/sid/us-ssn', '999-67-4006')],
    uuid,
    `urn:ietf:rfc:3986 ${uuid}`,
  ],
  [
    'no number of the state, though it says no type',
    [{ system: 'http://gov.test/passport-number', value: 'X1' }],
    uuid,
    `urn:ietf:rfc:3986 ${uuid}`,
  ],
  ['no old one', [{ ...record, use: 'old' }], uuid, `urn:ietf:rfc:3986 ${uuid}`],
  ['none without a system', [{ value: '42' }], uuid, `urn:ietf:rfc:3986 ${uuid}`],
  [
    'else the address of the record',
    [],
    'https://fhir.test/Patient/1',
    'urn:ietf:rfc:3986 https://fhir.test/Patient/1',
  ],
  ['not an id that another server has, too', [], 'Patient/1', null],
  ['nothing', [], undefined, null],
]

test.each(cases)('%s', (_, identifier, fullUrl, expected) => {
  const found = sourceIdOf({ identifier }, fullUrl)
  expect(found && `${found.externalSystem} ${found.externalId}`).toBe(expected)
})
