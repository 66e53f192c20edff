import type { Resolvers } from '../__generated__/resolvers.ts'
import { findOutboxStatus } from './outbox-status.ts'

export const outboxResolvers: Resolvers = {
  Query: {
    outboxStatus: (_, __, ctx) => findOutboxStatus(ctx),
  },
}
