import type { Resolvers } from '../__generated__/resolvers.ts'
import { humanBehind } from '../log/human-behind.ts'
import { listAccessEvents } from './list-access-events.ts'

export const accessEventResolvers: Resolvers = {
  Query: {
    accessEvents: (_, page, ctx) => listAccessEvents(ctx, page),
  },
  AccessEvent: {
    actor: (event) => humanBehind(event),
  },
}
