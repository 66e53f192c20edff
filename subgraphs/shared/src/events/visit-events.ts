import type { EventType } from './event-type.ts'

const subjects = ['appointment', 'specialist'] as const

/** What is done about visits beside their life: by id alone, like all of them. */
export const VISIT_EVENTS = {
  'appointment.reminder_requested': {
    version: 1,
    description: 'Staff had a patient reminded of a visit.',
    subjects,
    fields: {},
  },
  'appointment.unattended': {
    version: 1,
    description: 'A visit should have begun, and nobody noted that it did.',
    subjects,
    fields: {},
  },
} as const satisfies Record<string, EventType>
