import { subscription } from '@platform/shared/subscription'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { clinicOf } from '../log/clinic-of.ts'
import { humanBehind } from '../log/human-behind.ts'
import { findAnnouncedAuditEvent } from './find-announced-audit-event.ts'
import { listAuditEvents } from './list-audit-events.ts'
import { listAuditedEntities } from './list-audited-entities.ts'
import { listChanges } from './list-changes.ts'

export const auditEventResolvers: Resolvers = {
  Query: {
    auditEvents: (_, page, ctx) => listAuditEvents(ctx, page),
    auditEntities: (_, __, ctx) => listAuditedEntities(ctx),
  },
  Subscription: {
    auditEventAdded: subscription({ events: ['audit_event.added'], find: findAnnouncedAuditEvent }),
  },
  AuditEvent: {
    changes: (event, _, ctx) => listChanges(ctx, event),
    actor: (event) => humanBehind(event),
    onBehalfOf: ({ onBehalfOf }) => (onBehalfOf ? { id: onBehalfOf } : null),
    organization: (event) => clinicOf(event),
  },
}
