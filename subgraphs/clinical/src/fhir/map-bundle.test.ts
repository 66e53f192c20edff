import { describe, expect, test } from 'vitest'
import { mapBundle } from './map-bundle.ts'

const surroundings = { country: 'RO', now: new Date('2026-11-21T12:00:00Z') }
const ANA = 'urn:uuid:00000000-0000-4000-8000-00000000000a'
const ION = 'urn:uuid:00000000-0000-4000-8000-00000000000b'

const patient = (fullUrl: string, family: string, more: object = {}) => ({
  fullUrl,
  resource: { resourceType: 'Patient', id: fullUrl.slice(-1), name: [{ family, given: ['X'] }], ...more },
})
const allergy = (reference: string | undefined, more: object = {}) => ({
  fullUrl: 'urn:uuid:00000000-0000-4000-8000-0000000000a1',
  resource: {
    resourceType: 'AllergyIntolerance',
    clinicalStatus: { coding: [{ code: 'active' }] },
    category: ['food'],
    criticality: 'low',
    code: { coding: [{ system: 'http://snomed.info/sct', code: '417532002', display: 'Allergy to fish' }] },
    patient: { reference },
    recordedDate: '1991-01-02T16:24:37+00:00',
    ...more,
  },
})
const condition = (reference: string, more: object = {}) => ({
  resource: { resourceType: 'Condition', id: 'c1', code: { text: 'Asthma' }, subject: { reference }, ...more },
})
const map = (...entry: object[]) => mapBundle({ resourceType: 'Bundle', type: 'collection', entry }, surroundings)

test('patients get what is about them, each their own', () => {
  const mapped = map(
    patient(ANA, 'Ana'),
    patient(ION, 'Ion'),
    allergy(ANA),
    condition('Patient/b', {
      clinicalStatus: { coding: [{ code: 'remission' }] },
      onsetDateTime: '2001-05-04',
      abatementPeriod: { end: '2002-05-04' },
    }),
  )
  expect(mapped?.skipped).toEqual([])
  expect(mapped?.records).toMatchObject([
    {
      patient: { familyName: 'Ana' },
      allergies: [
        {
          display: 'Allergy to fish',
          codeSystem: 'http://snomed.info/sct',
          code: '417532002',
          clinicalStatus: 'active',
          category: 'food',
          criticality: 'low',
          recordedAt: new Date('1991-01-02T16:24:37Z'),
        },
      ],
      conditions: [],
    },
    {
      patient: { familyName: 'Ion' },
      allergies: [],
      conditions: [
        {
          externalId: 'c1',
          display: 'Asthma',
          code: null,
          clinicalStatus: 'remission',
          onsetAt: new Date('2001-05-04T00:00:00Z'),
          abatedAt: new Date('2002-05-04T00:00:00Z'),
        },
      ],
    },
  ])
})

describe('a reference is followed', () => {
  const identified = patient(ANA, 'Ana', { identifier: [{ system: 'http://h.test', value: '42' }] })
  test.each([
    ['by full URL', ANA],
    ['by id', 'Patient/a'],
    ['by id and version', 'Patient/a/_history/3'],
    ['by identifier', 'Patient?identifier=http://h.test|42'],
  ])('%s', (_, reference) => {
    expect(map(allergy(reference), identified)?.records[0]?.allergies).toHaveLength(1)
  })
})

describe('what is not taken is told, and spoils nothing else', () => {
  test.each([
    [
      'a reference to nobody',
      allergy('Patient/zzz'),
      'entry 2 (AllergyIntolerance)',
      'its patient is not in this file',
    ],
    ['no reference', allergy(undefined), 'entry 2 (AllergyIntolerance)', 'its patient is not in this file'],
    [
      'an error',
      allergy(ANA, { verificationStatus: { coding: [{ code: 'entered-in-error' }] } }),
      'entry 2 (AllergyIntolerance)',
      'it was entered in error',
    ],
    [
      'a suspicion that was refuted',
      condition(ANA, { verificationStatus: { coding: [{ code: 'refuted' }] } }),
      'entry 2 (Condition)',
      'it was refuted',
    ],
    [
      'an allergy to nothing',
      allergy(ANA, { code: undefined }),
      'entry 2 (AllergyIntolerance)',
      'it does not say to what',
    ],
    ['a condition without a word', condition(ANA, { code: {} }), 'entry 2 (Condition)', 'it does not say what it is'],
    [
      'no FHIR',
      { resource: { resourceType: 'Patient', name: 'Ana' } },
      'entry 2 (Patient)',
      'it is not readable as FHIR R4: name',
    ],
    ['a patient without a name', patient(ION, '', { name: [] }), 'entry 2 (Patient)', 'it has no name'],
    [
      'the same patient again',
      patient(ANA, 'Ana'),
      'entry 2 (Patient)',
      'the same patient stands before it in this file',
    ],
  ])('%s', (_, entry, what, reason) => {
    const mapped = map(patient(ANA, 'Ana'), entry)
    expect(mapped?.skipped).toEqual([{ what, reason }])
    expect(mapped?.records).toMatchObject([{ patient: { familyName: 'Ana' }, allergies: [], conditions: [] }])
  })

  test('what is about a skipped patient goes with them', () => {
    const mapped = map(patient(ANA, '', { name: [] }), allergy(ANA))
    expect(mapped).toEqual({
      records: [],
      skipped: [
        { what: 'entry 1 (Patient)', reason: 'it has no name' },
        { what: 'entry 2 (AllergyIntolerance)', reason: 'its patient was skipped' },
      ],
    })
  })

  test('resources of other kinds, and entries without any, are passed over', () => {
    const mapped = map(
      { resource: { resourceType: 'Practitioner', name: 42 } },
      { fullUrl: 'urn:uuid:0' },
      patient(ANA, 'Ana'),
    )
    expect(mapped).toMatchObject({ records: [{ patient: { familyName: 'Ana' } }], skipped: [] })
  })
})

test.each([
  ['nothing', null],
  ['a list', []],
  ['another resource', { resourceType: 'Patient' }],
  ['a bundle of no entries list', { resourceType: 'Bundle', entry: 'x' }],
])('%s is no bundle', (_, json) => {
  expect(mapBundle(json, surroundings)).toBeNull()
})

describe('the hash of a record', () => {
  const hash = (...entry: object[]) => map(...entry)?.records[0]?.sourceHash
  const whole = [patient(ANA, 'Ana'), condition(ANA), condition(ANA, { id: 'c2' })]

  test('is the same for the same told in another order, among other things', () => {
    expect(hash(whole[2]!, { resource: { resourceType: 'Encounter' } }, whole[1]!, whole[0]!)).toBe(hash(...whole))
  })
  test.each([
    ['the patient', [patient(ANA, 'Anna'), whole[1]!, whole[2]!]],
    ['a condition', [whole[0]!, condition(ANA, { code: { text: 'Gone' } }), whole[2]!]],
    ['their number', [whole[0]!, whole[1]!]],
  ])('changes with %s', (_, entries) => {
    expect(hash(...entries)).not.toBe(hash(...whole))
  })
})
