import { z } from 'zod'
import { internalField, publicField, type EventType } from './event-type.ts'

const slug = publicField(z.string(), 'The clinic’s slug.')
const host = publicField(z.string(), 'The host name.')
const status = internalField(z.string(), 'The status it has now.')

/** The platform's team looks after all clinics. */
const isFollowedByPlatform = () => true

export const TENANCY_EVENTS = {
  'organization.created': {
    version: 1,
    description: 'A clinic was created, as a draft.',
    subjects: ['organization'],
    fields: { slug },
    isFollowedByPlatform,
  },
  'organization.activated': {
    version: 1,
    description: 'A clinic went live.',
    subjects: ['organization'],
    fields: { slug },
    isFollowedByPlatform,
  },
  'organization.suspended': {
    version: 1,
    description: 'A clinic was suspended.',
    subjects: ['organization'],
    fields: { slug },
    isFollowedByPlatform,
  },
  'organization.reinstated': {
    version: 1,
    description: 'The suspension of a clinic was lifted.',
    subjects: ['organization'],
    fields: { slug },
    isFollowedByPlatform,
  },
  'organization.updated': {
    version: 1,
    description: 'The name or locale of a clinic changed.',
    subjects: ['organization'],
    fields: { slug },
    isFollowedByPlatform,
  },
  'organization_settings.updated': {
    version: 1,
    description: 'A clinic’s settings changed.',
    subjects: ['organization'],
    fields: { slug },
    isFollowedByPlatform,
  },
  'organization_domain.added': {
    version: 1,
    description: 'A clinic claimed a host name.',
    subjects: ['domain'],
    fields: { slug, host },
    isFollowedByPlatform,
  },
  'organization_domain.failed': {
    version: 1,
    description: 'A host name was not, or is no longer, proven by DNS.',
    subjects: ['domain'],
    fields: { slug, host },
    isFollowedByPlatform,
  },
  'organization_domain.verified': {
    version: 1,
    description: 'A host name was proven by DNS.',
    subjects: ['domain'],
    fields: { slug, host },
    isFollowedByPlatform,
  },
  'organization_domain.removed': {
    version: 1,
    description: 'A clinic gave a host name up.',
    subjects: ['domain'],
    fields: { slug, host },
    isFollowedByPlatform,
  },
  'membership.added': {
    version: 1,
    description: 'Somebody was given a place in a clinic.',
    subjects: ['membership'],
    fields: { status },
  },
  'membership.changed': {
    version: 1,
    description: 'The role or the status of a member changed.',
    subjects: ['membership'],
    fields: { status },
  },
  'membership.removed': { version: 1, description: 'A member left a clinic.', subjects: ['membership'], fields: {} },
  'role.created': { version: 1, description: 'A clinic made a role of its own.', subjects: ['role'], fields: {} },
  'role.updated': { version: 1, description: 'A role’s name or permissions changed.', subjects: ['role'], fields: {} },
  'role.removed': { version: 1, description: 'A clinic removed a role of its own.', subjects: ['role'], fields: {} },
  'location.created': { version: 1, description: 'A clinic opened a location.', subjects: ['location'], fields: {} },
  'location.updated': { version: 1, description: 'A location’s details changed.', subjects: ['location'], fields: {} },
  'location.status_changed': {
    version: 1,
    description: 'A location became active, inactive or closed.',
    subjects: ['location'],
    fields: { status },
  },
  'location.removed': {
    version: 1,
    description: 'A location added by mistake was removed.',
    subjects: ['location'],
    fields: {},
  },
  'organization_tier.changed': {
    version: 1,
    description: 'A clinic moved to another plan.',
    subjects: ['organization'],
    fields: { tier: publicField(z.string(), 'Code of the plan.') },
    isFollowedByPlatform,
  },
  'organization_limit.changed': {
    version: 1,
    description: 'A limit of a clinic changed.',
    subjects: ['organization'],
    fields: { key: internalField(z.string(), 'Which limit.') },
    isFollowedByPlatform,
  },
  'organization_entitlement.changed': {
    version: 1,
    description: 'A feature was switched on or off for a clinic.',
    subjects: ['organization'],
    fields: { key: internalField(z.string(), 'Which feature.') },
    isFollowedByPlatform,
  },
} as const satisfies Record<string, EventType>
