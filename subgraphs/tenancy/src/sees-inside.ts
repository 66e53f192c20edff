import type { Actor } from '@platform/shared/actor'

/**
 * Whether somebody asks from within this clinic, or for the platform. People meet their other clinics through their own
 * memberships: by name, not from the inside, and an empty list would be a lie there.
 */
export const seesInside = ({ organizationId, role }: Actor, clinic: string): boolean =>
  organizationId === clinic || role === 'superadmin' || role === 'support_engineer'
