import type { Resolvers } from '../__generated__/resolvers.ts'
import { listMyAccessEvents } from './list-my-access-events.ts'

export const myAccessEventResolvers: Resolvers = {
  Query: {
    myAccessEvents: (_, page, ctx) => listMyAccessEvents(ctx, page),
  },
}
