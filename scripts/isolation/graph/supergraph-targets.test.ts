import { expect, test } from 'vitest'
import { supergraphTargets } from './supergraph-targets.ts'

test('root fields and entities are targets; borrowed and plain types are not', () => {
  const sdl = `
    type Query { patient(id: ID!): Patient }
    type Mutation { removePatient: Payload }
    type Subscription { patientRemoved: Patient }
    type Patient @join__type(graph: CLINICAL, key: "id") @join__type(graph: TELEMETRY, key: "id", resolvable: false) { id: ID! }
    type Human @join__type(graph: CLINICAL, key: "id", resolvable: false) { id: ID! }
    type Payload @join__type(graph: CLINICAL) { patient: Patient }`
  expect(supergraphTargets(sdl)).toEqual([
    'Query.patient',
    'Mutation.removePatient',
    'Subscription.patientRemoved',
    'Patient',
  ])
})
