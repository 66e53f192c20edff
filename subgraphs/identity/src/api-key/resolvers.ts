import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { createApiKey } from './create-api-key.ts'
import { revokeApiKey } from './revoke-api-key.ts'

export const apiKeyResolvers = {
  Mutation: {
    createApiKey: mutation('issuedApiKey', createApiKey),
    revokeApiKey: mutation('apiKey', revokeApiKey),
  },
} satisfies Resolvers
