import type { EventTypeName } from '@platform/shared/events/new-event'

/** All that changes what a clinic is, and so what its `Organization` answers. */
export const ORGANIZATION_EVENTS = [
  'organization.created',
  'organization.activated',
  'organization.suspended',
  'organization.reinstated',
  'organization.updated',
  'organization_settings.updated',
  'organization_domain.added',
  'organization_domain.failed',
  'organization_domain.verified',
  'organization_domain.removed',
  'organization_tier.changed',
  'organization_limit.changed',
  'organization_entitlement.changed',
] as const satisfies EventTypeName[]
