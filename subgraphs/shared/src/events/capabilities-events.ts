import type { EventType } from './event-type.ts'

/** By id alone: to whom and what is for those to read who may. */
export const CAPABILITIES_EVENTS = {
  'notification.queued': {
    version: 1,
    description: 'A message to somebody was written and waits to be sent.',
    subjects: ['notification'],
    fields: {},
  },
  'notification.sent': { version: 1, description: 'A message was sent.', subjects: ['notification'], fields: {} },
  'notification.failed': {
    version: 1,
    description: 'A message could not be sent and is not tried again.',
    subjects: ['notification'],
    fields: {},
  },
} as const satisfies Record<string, EventType>
