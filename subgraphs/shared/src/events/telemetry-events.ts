import { z } from 'zod'
import { internalField, type EventType } from './event-type.ts'

export const TELEMETRY_EVENTS = {
  'audit_event.added': {
    version: 1,
    description: 'A record was added, changed or removed, and the audit log says how.',
    subjects: ['audit event'],
    fields: {
      entity: internalField(z.string(), 'The kind of record, e.g. `tenancy.memberships`.'),
      action: internalField(z.enum(['create', 'update', 'delete']), 'What was done to it.'),
    },
    isFleeting: true,
    // What the platform keeps about clinics and people; of a patient's care it hears nothing.
    isFollowedByPlatform: ({ entity }) => /^(identity|tenancy)\./.test(String(entity)),
  },
} as const satisfies Record<string, EventType>
