import { describe, expect, test } from 'vitest'
import { mapPatient } from './map-patient.ts'
import { PatientResource } from './resources.ts'

const now = new Date('2026-11-21T12:00:00Z')
const bernardo = {
  resourceType: 'Patient',
  identifier: [{ system: 'http://hospital.test', value: '42' }],
  name: [{ use: 'official', family: ' Ordóñez ', given: ['Bernardo', null] }],
  gender: 'male',
  birthDate: '1957-06-29',
  communication: [
    { language: { coding: [{ code: 'en-us' }] } },
    { language: { coding: [{ code: 'es' }] }, preferred: true },
  ],
  address: [
    { use: 'old', city: 'Boston' },
    {
      use: 'home',
      line: ['Strada Lungă 1', 'ap. 4'],
      city: 'Iași',
      state: 'Iași',
      postalCode: '700001',
      country: 'ro',
    },
  ],
}

function mapped(differently: object = {}) {
  const notes: string[] = []
  const resource = PatientResource.parse({ ...bernardo, ...differently })
  return { ...mapPatient(resource, undefined, { country: 'RO', now, note: (text) => notes.push(text) }), notes }
}

test('a whole record', () => {
  expect(mapped()).toEqual({
    row: {
      externalSystem: 'http://hospital.test',
      externalId: '42',
      givenName: 'Bernardo',
      familyName: 'Ordóñez',
      birthDate: new Date('1957-06-29T00:00:00Z'),
      sex: 'male',
      phone: null,
      email: null,
      languageCode: 'es',
      addressLine: 'Strada Lungă 1, ap. 4',
      city: 'Iași',
      region: 'Iași',
      postalCode: '700001',
      country: 'RO',
      isDeceased: false,
      deceasedAt: null,
    },
    notes: [],
  })
})

test('a record of a name alone', () => {
  const nothing = { gender: undefined, birthDate: undefined, communication: undefined, address: undefined }
  expect(mapped(nothing)).toMatchObject({
    row: { sex: null, birthDate: null, languageCode: null, city: null, country: null },
    notes: [],
  })
})

describe('birth dates', () => {
  test.each([
    ['1957', 'the birth date is a year or a month: left out'],
    ['1957-06', 'the birth date is a year or a month: left out'],
    ['1957-06-31', 'the birth date is impossible: left out'],
    ['2027-01-01', 'the birth date is impossible: left out'],
    ['29.06.1957', 'the birth date is impossible: left out'],
  ])('%s', (birthDate, note) => {
    expect(mapped({ birthDate })).toMatchObject({ row: { birthDate: null }, notes: [note] })
  })
})

describe('death', () => {
  test.each([
    ['with its moment', { deceasedDateTime: '1981-03-14T08:59:56+00:00' }, true, '1981-03-14T08:59:56.000Z', []],
    ['known as a year', { deceasedDateTime: '1981' }, true, undefined, ['the day of death is not known']],
    ['without a date', { deceasedBoolean: true }, true, undefined, ['the day of death is not known']],
    ['denied', { deceasedBoolean: false }, false, undefined, []],
  ])('%s', (_, death, isDeceased, deceasedAt, notes) => {
    const { row, notes: noted } = mapped(death)
    expect(row?.isDeceased).toBe(isDeceased)
    expect(row?.deceasedAt?.toISOString()).toBe(deceasedAt)
    expect(noted).toEqual(notes)
  })
})

test('a country in words is left out and noted', () => {
  expect(mapped({ address: [{ city: 'Iași', country: 'Romania' }] })).toMatchObject({
    row: { city: 'Iași', country: null },
    notes: ['the country is not an ISO code: left out'],
  })
})

test.each([
  ['no name', { name: [] }, 'it has no name'],
  ['no identifier', { identifier: [] }, 'it has no identifier by which a second import would know it'],
])('a record with %s is refused', (_, differently, reason) => {
  expect(mapped(differently)).toMatchObject({ reason })
})
