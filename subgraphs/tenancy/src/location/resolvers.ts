import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { changeLocationStatus } from './change-location-status.ts'
import { createLocation } from './create-location.ts'
import { listLocations } from './list-locations.ts'
import { loadLocation } from './load-location.ts'
import { removeLocation } from './remove-location.ts'
import { updateLocation } from './update-location.ts'

export const resolvers = {
  Query: {
    location: (_, { id }, ctx) => loadLocation(ctx, id),
    locations: (_, args, ctx) => listLocations(ctx, args),
  },
  Mutation: {
    createLocation: mutation('location', createLocation),
    updateLocation: mutation('location', updateLocation),
    changeLocationStatus: mutation('location', changeLocationStatus),
    removeLocation: mutation('location', removeLocation),
  },
  Location: {
    __resolveReference: ({ id }, ctx) => loadLocation(ctx, id),
  },
  LocationStatus: { ACTIVE: 'active', INACTIVE: 'inactive', CLOSED: 'closed' },
} satisfies Resolvers
