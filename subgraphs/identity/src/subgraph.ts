import { defineSubgraph } from '@platform/shared/subgraph'
import { agentResolvers } from './agent/resolvers.ts'
import { apiKeyResolvers } from './api-key/resolvers.ts'
import { consentPurposeResolvers } from './consent-purpose/resolvers.ts'
import { consentResolvers } from './consent/resolvers.ts'
import { humanResolvers } from './human/resolvers.ts'
import { partnerResolvers } from './partner/resolvers.ts'
import { patientProfileResolvers } from './patient-profile/resolvers.ts'
import { principalResolvers } from './principal/resolvers.ts'
import { serviceAccountResolvers } from './service-account/resolvers.ts'
import { sessionResolvers } from './session/resolvers.ts'

export const subgraph = defineSubgraph({
  name: 'identity',
  src: new URL('./', import.meta.url),
  resolvers: [
    agentResolvers,
    apiKeyResolvers,
    consentPurposeResolvers,
    consentResolvers,
    humanResolvers,
    partnerResolvers,
    patientProfileResolvers,
    principalResolvers,
    serviceAccountResolvers,
    sessionResolvers,
  ],
})
