import { localDate } from '@platform/shared/local-date'
import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { timeRanges } from '../working-hours/day-ranges.ts'
import { addClosure } from './add-closure.ts'
import { findClosure } from './find-closure.ts'
import { listClosures } from './list-closures.ts'
import { removeClosure } from './remove-closure.ts'

export const resolvers = {
  Query: {
    closures: (_, args, ctx) => listClosures(ctx, args),
  },
  Mutation: {
    addClosure: mutation('closure', addClosure),
    removeClosure: mutation('closure', removeClosure),
  },
  Closure: {
    __resolveReference: ({ id }, ctx) => findClosure(ctx, id),
    location: ({ locationId }) => (locationId ? { id: locationId } : null),
    from: ({ firstDay }) => localDate(firstDay) ?? '',
    until: ({ lastDay }) => localDate(lastDay) ?? '',
    ranges: ({ ranges }) => timeRanges(ranges),
  },
} satisfies Resolvers
