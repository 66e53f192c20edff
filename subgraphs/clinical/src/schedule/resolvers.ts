import type { Resolvers } from '../__generated__/resolvers.ts'
import { findSpecialist } from '../specialist/find-specialist.ts'
import { findTimeOff } from '../time-off/find-time-off.ts'
import { findAvailability } from './find-availability.ts'
import { findExplanation } from './find-explanation.ts'
import { listNamedSpecialists } from './list-named-specialists.ts'
import { readVisits } from './read-visits.ts'

export const resolvers = {
  Query: {
    availability: (_, args, ctx) => findAvailability(ctx, args, readVisits),
    explainSlot: (_, args, ctx) => findExplanation(ctx, args, readVisits),
  },
  Slot: {
    start: ({ start }) => new Date(start),
    end: ({ end }) => new Date(end),
    specialists: ({ specialistIds }, _, ctx) => listNamedSpecialists(ctx, specialistIds),
    alternatives: ({ alternativeIds }, _, ctx) => listNamedSpecialists(ctx, alternativeIds),
  },
  SlotExplanation: {
    specialists: ({ specialistIds }, _, ctx) => listNamedSpecialists(ctx, specialistIds),
  },
  SlotConflict: {
    specialist: ({ specialistId }, _, ctx) => (specialistId ? findSpecialist(ctx, specialistId) : null),
    timeOff: ({ timeOffId }, _, ctx) => (timeOffId ? findTimeOff(ctx, timeOffId) : null),
  },
} satisfies Resolvers
