import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { findSpecialist } from '../specialist/find-specialist.ts'
import { addTimeOff } from './add-time-off.ts'
import { findTimeOff } from './find-time-off.ts'
import { removeTimeOff } from './remove-time-off.ts'

export const resolvers = {
  Mutation: {
    addTimeOff: mutation('timeOff', addTimeOff),
    removeTimeOff: mutation('timeOff', removeTimeOff),
  },
  TimeOff: {
    __resolveReference: ({ id }, ctx) => findTimeOff(ctx, id),
    specialist: ({ specialistId }, _, ctx) => findSpecialist(ctx, specialistId),
    start: ({ startsAt }) => startsAt,
    end: ({ endsAt }) => endsAt,
  },
} satisfies Resolvers
