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
  'appointment.note_added': {
    version: 1,
    description: 'One of the staff noted something of a visit for the others.',
    subjects,
    fields: {},
  },
  'appointment.note_changed': {
    version: 1,
    description: 'One of the staff changed what they had noted of a visit.',
    subjects,
    fields: {},
  },
  'appointment.note_removed': {
    version: 1,
    description: 'One of the staff took back what they had noted of a visit.',
    subjects,
    fields: {},
  },
} as const satisfies Record<string, EventType>
