import { defineSubgraph } from '@platform/shared/subgraph'
import { accessEventResolvers } from './access-event/resolvers.ts'
import { appointmentHistoryResolvers } from './appointment-history/resolvers.ts'
import { auditEventResolvers } from './audit-event/resolvers.ts'
import { rollAuditLog } from './audit-event/roll-audit-log.ts'
import { myAccessEventResolvers } from './my-access-event/resolvers.ts'
import { securityEventResolvers } from './security-event/resolvers.ts'

/** What happened. */
export const subgraph = defineSubgraph({
  name: 'telemetry',
  src: new URL('./', import.meta.url),
  resolvers: [
    appointmentHistoryResolvers,
    auditEventResolvers,
    accessEventResolvers,
    myAccessEventResolvers,
    securityEventResolvers,
  ],
  jobs: [rollAuditLog],
})
