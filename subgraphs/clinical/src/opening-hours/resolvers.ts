import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { findOpeningHours } from './find-opening-hours.ts'
import { setOpeningHours } from './set-opening-hours.ts'

export const resolvers = {
  Query: {
    openingHours: (_, { locationId }, ctx) => findOpeningHours(ctx, locationId),
  },
  Mutation: {
    setOpeningHours: mutation('openingHours', setOpeningHours),
  },
} satisfies Resolvers
