import type { EventType } from './event-type.ts'

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
} as const satisfies Record<string, EventType>
