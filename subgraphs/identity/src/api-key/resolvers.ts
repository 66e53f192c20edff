import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { createApiKey } from './create-api-key.ts'
import { registerApiKey } from './register-api-key.ts'
import { revokeApiKey } from './revoke-api-key.ts'
import { rotateApiKey } from './rotate-api-key.ts'

export const apiKeyResolvers = {
  Mutation: {
    createApiKey: mutation('issuedApiKey', createApiKey),
    registerApiKey: mutation('apiKey', registerApiKey),
    rotateApiKey: mutation('issuedApiKey', rotateApiKey),
    revokeApiKey: mutation('apiKey', revokeApiKey),
  },
} satisfies Resolvers
