/** What a member of a clinic can be allowed to do. Closed: a role holding anything else is refused. */
export const PERMISSIONS = [
  'organization:read',
  'organization:update',
  'domains:manage',
  'members:read',
  'members:manage',
  'roles:read',
  'roles:manage',
  'locations:read',
  'locations:manage',
  'patients:read',
  'patients:write',
  'specialists:manage',
  'services:manage',
  'calendars:manage',
  'schedule:read',
  'schedule:manage_own',
  'appointments:read',
  'appointments:manage',
  'appointments:overbook',
  'appointments:own',
  'service_accounts:manage',
  'audit:read',
  'security_events:read',
  'events:read',
  'notifications:read',
  'profile:read_own',
] as const
export type Permission = (typeof PERMISSIONS)[number]

/** What platform staff can be allowed to do. None of it opens patient data of a clinic. */
export const PLATFORM_PERMISSIONS = [
  'platform:organizations.manage',
  'platform:principals.manage',
  'platform:audit.full',
  'platform:patients.list',
  'platform:patients.detail',
  'platform:cross_org_lookup',
  'platform:catalogue.manage',
  'platform:graph.inspect',
  'platform:system.read',
  'platform:jobs.manage',
] as const
export type PlatformPermission = (typeof PLATFORM_PERMISSIONS)[number]

type SystemRole = { name: string; description: string; permissions: readonly Permission[] }

/** The roles every clinic starts with. A clinic may change what they allow and add roles of its own over them. */
export const SYSTEM_ROLES = {
  admin: {
    name: 'Administrator',
    description: 'Runs the clinic: people, roles, locations, settings.',
    permissions: PERMISSIONS,
  },
  specialist: {
    name: 'Specialist',
    description: 'Treats patients.',
    permissions: [
      'organization:read',
      'members:read',
      'locations:read',
      'patients:read',
      'patients:write',
      'schedule:read',
      'schedule:manage_own',
      'appointments:read',
      'appointments:manage',
      'profile:read_own',
    ],
  },
  customer_support: {
    name: 'Customer support',
    description: 'Answers patients and keeps their records up to date.',
    permissions: [
      'organization:read',
      'members:read',
      'locations:read',
      'patients:read',
      'patients:write',
      'schedule:read',
      'appointments:read',
      'appointments:manage',
      'appointments:overbook',
      'notifications:read',
      'profile:read_own',
    ],
  },
  patient: {
    name: 'Patient',
    description: 'Is treated here and sees what concerns them.',
    permissions: ['organization:read', 'locations:read', 'appointments:own', 'profile:read_own'],
  },
} as const satisfies Record<string, SystemRole>
export type SystemRoleKey = keyof typeof SYSTEM_ROLES

/** Platform roles are code, not rows: nobody can be given more by changing data. */
export const PLATFORM_ROLES = {
  superadmin: PLATFORM_PERMISSIONS,
  support_engineer: [
    'platform:patients.list',
    'platform:patients.detail',
    'platform:audit.full',
    'platform:graph.inspect',
    'platform:system.read',
  ],
} as const satisfies Record<string, readonly PlatformPermission[]>
export type PlatformRoleKey = keyof typeof PLATFORM_ROLES
