import type { EventType } from './event-type.ts'

/**
 * Events the plan names and no code emits yet, so that a clinic can plan for them. Domain code cannot emit one: it moves,
 * with its fields, to the list of its subgraph in the change that first emits it.
 */
export const PLANNED_EVENTS = {
  'appointment.first_booked': {
    version: 1,
    description: 'A patient booked their first visit to a clinic.',
    subjects: ['appointment', 'patient'],
    fields: {},
  },
  'form.submitted': { version: 1, description: 'A form was filled in.', subjects: ['form', 'patient'], fields: {} },
  'form.signed': { version: 1, description: 'A form was signed.', subjects: ['form'], fields: {} },
  'plan.assigned': {
    version: 1,
    description: 'A patient was given a treatment plan.',
    subjects: ['treatment plan', 'patient'],
    fields: {},
  },
  'plan.completed': {
    version: 1,
    description: 'A treatment plan came to its end.',
    subjects: ['treatment plan', 'patient'],
    fields: {},
  },
  'adherence.drops': {
    version: 1,
    description: 'A patient fell behind on a treatment plan, below the threshold of the plan.',
    subjects: ['treatment plan', 'patient'],
    fields: {},
  },
} as const satisfies Record<string, EventType>
