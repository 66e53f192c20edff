import { defineSubgraph } from '@platform/shared/subgraph'
import { resolvers as allergy } from './allergy/resolvers.ts'
import { resolvers as condition } from './condition/resolvers.ts'
import { resolvers as patient } from './patient/resolvers.ts'

/** The work of a clinic: patients, and what is known about their health. */
export const subgraph = defineSubgraph({
  name: 'clinical',
  src: new URL('./', import.meta.url),
  resolvers: [patient, allergy, condition],
})
