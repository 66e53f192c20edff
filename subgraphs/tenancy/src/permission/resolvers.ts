import type { Resolvers } from '../__generated__/resolvers.ts'
import { listPermissions } from './list-permissions.ts'

export const resolvers = {
  Query: {
    permissions: () => listPermissions(),
  },
} satisfies Resolvers
