import { z } from 'zod'
import { internalField, type EventType } from './event-type.ts'

const scopes = internalField(z.string(), 'The scopes, separated by spaces.')
const purpose = internalField(z.string(), 'Code of the purpose, e.g. `profile_sharing`.')
const noticeVersion = internalField(z.string(), 'Version of the notice that was shown.')

export const IDENTITY_EVENTS = {
  'human.registered': {
    version: 1,
    description: 'Somebody signed in for the first time.',
    subjects: ['human'],
    fields: {},
  },
  'principal.blocked': {
    version: 1,
    description: 'The platform blocked a human, an agent or a service account.',
    subjects: ['principal'],
    fields: {},
  },
  'principal.unblocked': {
    version: 1,
    description: 'The platform lifted a block.',
    subjects: ['principal'],
    fields: {},
  },
  'patient_profile.updated': {
    version: 1,
    description: 'A human changed their portable profile.',
    subjects: ['human', 'patient profile'],
    fields: {},
  },
  'consent.granted': {
    version: 1,
    description: 'A human agreed to a purpose.',
    subjects: ['human', 'consent'],
    fields: { purpose, noticeVersion },
  },
  'consent.withdrawn': {
    version: 1,
    description: 'A human withdrew from a purpose.',
    subjects: ['human', 'consent'],
    fields: { purpose, noticeVersion },
  },
  'service_account.created': {
    version: 1,
    description: 'A clinic created a service account.',
    subjects: ['service account'],
    fields: { scopes },
  },
  'service_account.updated': {
    version: 1,
    description: 'A clinic changed what a partner may do.',
    subjects: ['service account'],
    fields: { scopes },
  },
  'service_account.disabled': {
    version: 1,
    description: 'A clinic disabled a service account.',
    subjects: ['service account'],
    fields: {},
  },
  'api_key.created': {
    version: 1,
    description: 'A key was issued.',
    subjects: ['service account', 'API key'],
    fields: { prefix: internalField(z.string(), 'First characters of the key, or its label, to recognise it by.') },
  },
  'api_key.rotated': {
    version: 1,
    description: 'A key was replaced by another and works on for an overlap only.',
    subjects: ['service account', 'API key'],
    fields: {},
  },
  'api_key.revoked': {
    version: 1,
    description: 'A key was revoked.',
    subjects: ['service account', 'API key'],
    fields: {},
  },
} as const satisfies Record<string, EventType>
