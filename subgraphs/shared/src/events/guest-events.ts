import { z } from 'zod'
import { internalField, type EventType } from './event-type.ts'

const subjects = ['guest booking', 'appointment'] as const

/** By id alone: who the guest is, is for those to read who may. */
export const GUEST_EVENTS = {
  'guest_booking.requested': {
    version: 1,
    description: 'Somebody without an account booked a visit, and waits for the clinic to call.',
    subjects,
    fields: {},
  },
  'guest_booking.called': { version: 1, description: 'A clinic tried to reach a guest.', subjects, fields: {} },
  'guest_booking.confirmed': {
    version: 1,
    description: 'A clinic knows who a guest is, and waits for them to sign in.',
    subjects: ['guest booking', 'appointment', 'patient'],
    fields: {
      hasAccount: internalField(z.boolean(), 'Whether they have an account to accept it with, or are invited to one.'),
    },
  },
  'guest_booking.declined': { version: 1, description: 'A clinic let a booking of a guest go.', subjects, fields: {} },
  'guest_booking.expired': {
    version: 1,
    description: 'A booking of a guest was not confirmed in time.',
    subjects,
    fields: {},
  },
} as const satisfies Record<string, EventType>
