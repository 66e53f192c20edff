import type { Resolvers } from '../__generated__/resolvers.ts'
import { findEventType } from './find-event-type.ts'
import { listEventTypes } from './list-event-types.ts'

export const eventTypeResolvers: Resolvers = {
  Query: {
    eventTypes: (_, page) => listEventTypes(page),
    eventType: (_, { name }) => findEventType(name),
  },
}
