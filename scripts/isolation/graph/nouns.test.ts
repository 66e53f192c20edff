import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { holds, nounsOf } from './nouns.ts'

const schema = buildSchema(`
  type Query { patients: PatientConnection, hours(specialistId: ID!, from: String): Int }
  type PatientConnection { edges: [PatientEdge!]! }
  type PatientEdge { node: Patient! }
  type Patient { id: ID!, profile: Profile }
  type Profile { id: ID! }
  type Mutation { book(input: BookInput!): BookPayload }
  type BookPayload { appointment: Patient }
  input BookInput { id: ID, calendarId: ID!, extras: [Extra!], again: BookInput }
  input Extra { serviceIds: [ID!]! }
`)

test('a field is about what is wrapped in its answer, and about what its ids are of', () => {
  const nouns = (type: 'Query' | 'Mutation', name: string) => {
    const root = type === 'Query' ? schema.getQueryType() : schema.getMutationType()
    const field = root?.getFields()[name]
    return field && [...nounsOf(field)]
  }
  expect(nouns('Query', 'patients')).toEqual(['patient'])
  expect(nouns('Query', 'hours')).toEqual(['int', 'specialist'])
  expect(nouns('Mutation', 'book')).toEqual(['patient', 'calendar', 'service'])
})

test.each([
  ['clinical.patients', 'patient', true],
  ['clinical.appointment_series', 'appointmentseries', true],
  ['tenancy.organization_domains', 'domain', true],
  ['clinical.specialties', 'specialty', true],
  ['identity.api_keys', 'apikey', true],
  ['clinical.patients', 'specialist', false],
  ['clinical.patients', 'int', false],
])('%s holds a %s: %s', (table, noun, expected) => {
  expect(holds(table, noun)).toBe(expected)
})
