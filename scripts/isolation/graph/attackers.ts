import type { Clinic } from '@platform/prisma/isolation/two-clinics'
import { PERMISSIONS, PLATFORM_PERMISSIONS, PLATFORM_ROLES, SYSTEM_ROLES } from '@platform/prisma/system-roles'
import type { Actor } from '@platform/shared/actor'
import { anonymous } from '@platform/shared/testing/actor-of'

export type GraphAttacker = {
  name: string
  actor: Actor
  /** Sees the registry of all clinics by right. */
  isPlatform: boolean
  /** Tries every aim, not just those at what an operation is about. */
  isThorough: boolean
}

const EVERYTHING = [...PERMISSIONS, ...PLATFORM_PERMISSIONS]

/** People of a clinic, with their own permissions and with all there are: isolation must not rest on permissions. */
export function membersOf({ organizationId, slug, byRole }: Clinic): GraphAttacker[] {
  const member = (role: keyof typeof byRole, permissions: readonly string[], more: Partial<Actor> = {}): Actor => ({
    ...anonymous(organizationId),
    kind: role === 'service' ? 'service_account' : 'human',
    principalId: byRole[role],
    role,
    permissions,
    session: { kind: 'normal', id: '01940000-0000-7000-8000-00000000000a' },
    ...more,
  })
  const roles = ['admin', 'specialist', 'customer_support', 'patient'] as const
  return [
    ...roles.map((role) => ({ name: `${role} of ${slug}`, actor: member(role, SYSTEM_ROLES[role].permissions) })),
    ...(['admin', 'patient', 'service'] as const).map((role) => ({
      name: `${role} of ${slug}, holding every permission`,
      actor: member(role, EVERYTHING),
    })),
    { name: 'a user in no clinic', actor: member('patient', EVERYTHING, { organizationId: null, role: 'user' }) },
    { name: `a visitor at ${slug}`, actor: anonymous(organizationId) },
  ].map((attacker) => ({
    ...attacker,
    isPlatform: false,
    isThorough: attacker.actor.role === 'admin' && attacker.actor.permissions === EVERYTHING,
  }))
}

/** Staff of the platform, who see the registry of every clinic and no patient of any. */
export const platformTeam = (principalId: string): GraphAttacker[] =>
  (['superadmin', 'support_engineer'] as const).map((role) => ({
    name: `${role} of the platform`,
    isPlatform: true,
    isThorough: false,
    actor: {
      ...anonymous(null),
      kind: 'human',
      principalId,
      role,
      permissions: PLATFORM_ROLES[role],
      session: { kind: 'normal', id: null },
    },
  }))
