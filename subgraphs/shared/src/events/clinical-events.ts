import { z } from 'zod'
import { publicField, type EventType } from './event-type.ts'

/** A change of what can be booked: which time of whom, never who did it. */
const slotChange = (description: string) =>
  ({
    version: 1,
    description,
    subjects: ['specialist'],
    fields: {
      startsAt: publicField(z.iso.datetime(), 'When the visit would begin.'),
      endsAt: publicField(z.iso.datetime(), 'When it would end.'),
    },
    isFleeting: true,
    isLive: true,
  }) as const satisfies EventType

export const CLINICAL_EVENTS = {
  'patient.onboarded': {
    version: 1,
    description: 'A clinic took a person into its care.',
    subjects: ['patient'],
    fields: {},
  },
  'patient.updated': {
    version: 1,
    description: 'A clinic changed its record of a patient.',
    subjects: ['patient'],
    fields: {},
  },
  'patient.linked': {
    version: 1,
    description: 'A guest patient was linked to an account.',
    subjects: ['patient', 'human'],
    fields: {},
  },
  'patient.removed': {
    version: 1,
    description: 'A clinic removed a patient from its list.',
    subjects: ['patient'],
    fields: {},
  },
  'patients.imported': { version: 1, description: 'An import of patients ended.', subjects: [], fields: {} },
  'specialty.created': { version: 1, description: 'A clinic added a specialty.', subjects: ['specialty'], fields: {} },
  'specialty.updated': {
    version: 1,
    description: 'A clinic changed a specialty.',
    subjects: ['specialty'],
    fields: {},
  },
  'specialty.removed': {
    version: 1,
    description: 'A clinic removed a specialty.',
    subjects: ['specialty'],
    fields: {},
  },
  'specialist.created': {
    version: 1,
    description: 'A clinic added a specialist.',
    subjects: ['specialist'],
    fields: {},
  },
  'specialist.updated': {
    version: 1,
    description: 'A clinic changed a specialist.',
    subjects: ['specialist'],
    fields: {},
  },
  'specialist.removed': {
    version: 1,
    description: 'A clinic removed a specialist.',
    subjects: ['specialist'],
    fields: {},
  },
  'service.created': { version: 1, description: 'A clinic added a service.', subjects: ['service'], fields: {} },
  'service.updated': { version: 1, description: 'A clinic changed a service.', subjects: ['service'], fields: {} },
  'service.removed': { version: 1, description: 'A clinic removed a service.', subjects: ['service'], fields: {} },
  'product.created': { version: 1, description: 'A clinic added a product.', subjects: ['product'], fields: {} },
  'product.updated': { version: 1, description: 'A clinic changed a product.', subjects: ['product'], fields: {} },
  'product.removed': { version: 1, description: 'A clinic removed a product.', subjects: ['product'], fields: {} },
  'bundle.created': { version: 1, description: 'A clinic added a bundle.', subjects: ['bundle'], fields: {} },
  'bundle.updated': { version: 1, description: 'A clinic changed a bundle.', subjects: ['bundle'], fields: {} },
  'bundle.removed': { version: 1, description: 'A clinic removed a bundle.', subjects: ['bundle'], fields: {} },
  'calendar.created': { version: 1, description: 'A clinic added a calendar.', subjects: ['calendar'], fields: {} },
  'calendar.updated': { version: 1, description: 'A clinic changed a calendar.', subjects: ['calendar'], fields: {} },
  'calendar.removed': { version: 1, description: 'A clinic removed a calendar.', subjects: ['calendar'], fields: {} },
  'specialist.schedule_changed': {
    version: 1,
    description: 'The hours or absences of a specialist changed.',
    subjects: ['specialist'],
    fields: {},
  },
  'closure.added': {
    version: 1,
    description: 'A clinic or one of its locations closes for some days.',
    subjects: ['closure'],
    fields: {},
  },
  'closure.removed': { version: 1, description: 'A clinic took a closure back.', subjects: ['closure'], fields: {} },
  'opening_hours.changed': {
    version: 1,
    description: 'A location opens at other hours.',
    subjects: ['location'],
    fields: {},
  },
  'holidays.changed': { version: 1, description: 'A clinic keeps other public holidays.', subjects: [], fields: {} },
  'slot.held': slotChange('Somebody keeps a time while they book it.'),
  'slot.released': slotChange('Somebody gave a time they kept back.'),
  'slot.expired': slotChange('A time was kept too long and is given back.'),
  'slot.booked': slotChange('A visit takes a time.'),
  'slot.freed': slotChange('A visit no longer takes a time: it was called off or moved.'),
} as const satisfies Record<string, EventType>
