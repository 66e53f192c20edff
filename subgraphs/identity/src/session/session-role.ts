/** The Actor's word for each role the graph names. */
export const SESSION_ROLES = {
  USER: 'user',
  PATIENT: 'patient',
  SPECIALIST: 'specialist',
  ADMIN: 'admin',
  CUSTOMER_SUPPORT: 'customer_support',
  SERVICE: 'service',
  SUPERADMIN: 'superadmin',
  SUPPORT_ENGINEER: 'support_engineer',
} as const
export type SessionRole = (typeof SESSION_ROLES)[keyof typeof SESSION_ROLES]

/** The database's word for each role on the platform. */
export const PLATFORM_ROLE_NAMES = { SUPERADMIN: 'superadmin', SUPPORT_ENGINEER: 'support_engineer' } as const
export type PlatformRole = (typeof PLATFORM_ROLE_NAMES)[keyof typeof PLATFORM_ROLE_NAMES]
