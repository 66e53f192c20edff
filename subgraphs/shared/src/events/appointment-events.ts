import { z } from 'zod'
import { internalField, type EventType } from './event-type.ts'

const subjects = ['appointment', 'specialist'] as const
const rating = internalField(z.number().int(), 'The stars the patient gave, 1 to 5.')

/** By id alone: of whom, when and why is for those to read who may. */
export const APPOINTMENT_EVENTS = {
  'appointment.booked': { version: 1, description: 'A visit was booked.', subjects, fields: {} },
  'appointment.accepted': {
    version: 1,
    description: 'The clinic knows who comes to a visit: its patient has an account.',
    subjects,
    fields: {},
  },
  'appointment.confirmed': { version: 1, description: 'A visit was confirmed.', subjects, fields: {} },
  'appointment.rescheduled': {
    version: 1,
    description: 'A visit moved to another time or specialist.',
    subjects,
    fields: {},
  },
  'appointment.cancelled': { version: 1, description: 'A visit was called off.', subjects, fields: {} },
  'appointment.started': { version: 1, description: 'A visit began.', subjects, fields: {} },
  'appointment.completed': { version: 1, description: 'A visit ended.', subjects, fields: {} },
  'appointment.no_show': { version: 1, description: 'A patient did not come to a visit.', subjects, fields: {} },
  'appointment.no_show_corrected': {
    version: 1,
    description: 'A clinic took back that a patient had not come.',
    subjects,
    fields: {},
  },
  'appointment.rated': { version: 1, description: 'A patient rated a visit.', subjects, fields: { rating } },
  'appointment.rated_low': {
    version: 1,
    description: 'A patient rated a visit so low that somebody should look into it.',
    subjects,
    fields: { rating },
  },
  'session_package.added': {
    version: 1,
    description: 'A patient was prescribed sessions, or bought them.',
    subjects: ['session_package'],
    fields: {},
  },
  'session_package.changed': {
    version: 1,
    description: 'A clinic changed how many sessions a patient has, or until when.',
    subjects: ['session_package'],
    fields: {},
  },
} as const satisfies Record<string, EventType>
