import { defineSubgraph } from '@platform/shared/subgraph'
import { eventTypeResolvers } from './event-type/resolvers.ts'
import { sendNotifications } from './notification/notification-jobs.ts'
import { notificationResolvers } from './notification/resolvers.ts'
import { pruneOutbox } from './outbox/prune-outbox.ts'
import { relayOutbox } from './outbox/relay-outbox.ts'
import { reportOutboxStatus } from './outbox/report-outbox-status.ts'
import { outboxResolvers } from './outbox/resolvers.ts'

/** What the platform can do for a clinic. */
export const subgraph = defineSubgraph({
  name: 'capabilities',
  src: new URL('./', import.meta.url),
  resolvers: [eventTypeResolvers, notificationResolvers, outboxResolvers],
  jobs: [relayOutbox, reportOutboxStatus, pruneOutbox, sendNotifications],
})
