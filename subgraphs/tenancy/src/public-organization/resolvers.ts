import type { Resolvers } from '../__generated__/resolvers.ts'
import { findPublicOrganization } from './find-public-organization.ts'

export const resolvers = {
  Query: {
    publicOrganization: (_, __, ctx) => findPublicOrganization(ctx),
  },
} satisfies Resolvers
