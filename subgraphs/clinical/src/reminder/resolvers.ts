import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { requestReminder } from './request-reminder.ts'

export const resolvers = {
  Mutation: {
    remindPatient: mutation('appointment', requestReminder),
  },
} satisfies Resolvers
