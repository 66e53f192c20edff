import type { Resolvers } from '../__generated__/resolvers.ts'
import { clinicOf } from '../log/clinic-of.ts'
import { listSecurityEvents } from './list-security-events.ts'
import { recordSecurityEvents } from './record-security-events.ts'

export const securityEventResolvers: Resolvers = {
  Query: {
    securityEvents: (_, page, ctx) => listSecurityEvents(ctx, page),
  },
  Mutation: {
    _recordSecurityEvents: (_, { input }, ctx) => recordSecurityEvents(ctx, input),
  },
  SecurityEvent: {
    organization: (event) => clinicOf(event),
  },
}
