import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { setDateHours } from './set-date-hours.ts'
import { setWeeklyHours } from './set-weekly-hours.ts'

export const resolvers = {
  Mutation: {
    setWeeklyHours: mutation('specialist', setWeeklyHours),
    setDateHours: mutation('specialist', setDateHours),
  },
} satisfies Resolvers
