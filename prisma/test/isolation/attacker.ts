import type { Clinic, TwoClinics } from './arrange/two-clinics.ts'

/** Somebody at the database, as the variables of a transaction say. */
export type Attacker = {
  name: string
  variables: Record<string, string>
  /** Errors that this one meets wherever it turns. */
  refusals?: readonly string[]
}

type Situation = { role?: string; organizationId?: string; userId?: string; lookupKey?: string }

export const attacker = (name: string, { role, organizationId, userId, lookupKey }: Situation): Attacker => ({
  name,
  variables: {
    ...(role !== undefined && { 'app.current_role': role }),
    ...(organizationId !== undefined && { 'app.current_org_id': organizationId }),
    ...(userId !== undefined && { 'app.current_user_id': userId }),
    ...(lookupKey !== undefined && { 'app.lookup_key': lookupKey }),
  },
})

/** Every role there is, at work in the given clinic as one of its people. */
export const rolesAt = ({ organizationId, slug, byRole }: Clinic): Attacker[] => [
  ...(['admin', 'specialist', 'customer_support', 'patient', 'service'] as const).map((role) =>
    attacker(`${role} of ${slug}`, { role, organizationId, userId: byRole[role] }),
  ),
  attacker(`anon at ${slug}`, { role: 'anon', organizationId }),
  attacker(`user at ${slug}`, { role: 'user', organizationId, userId: byRole.patient }),
  attacker(`gateway at ${slug}`, { role: 'gateway', organizationId, lookupKey: 'nobody' }),
  attacker(`system at ${slug}`, { role: 'system', organizationId }),
  attacker(`superadmin at ${slug}, on the clinics' login`, { role: 'superadmin', organizationId }),
  attacker(`support_engineer at ${slug}, on the clinics' login`, { role: 'support_engineer', organizationId }),
]

const NIL = '00000000-0000-0000-0000-000000000000'
const ROLES = ['anon', 'user', 'patient', 'specialist', 'admin', 'customer_support', 'service', 'gateway', 'system']

/** Contexts that are missing or pretended. */
export const strangers = ({ ours }: TwoClinics): Attacker[] => [
  attacker('nobody: no variable set', {}),
  ...['user', 'admin', 'gateway', 'system'].map((role) =>
    attacker(`${role} in no clinic`, {
      role,
      organizationId: '',
      userId: ours.byRole[role === 'user' ? 'patient' : 'admin'],
    }),
  ),
  attacker("admin of the platform's own organization", {
    role: 'admin',
    organizationId: NIL,
    userId: ours.byRole.admin,
  }),
  attacker('an unknown role', { role: 'root', organizationId: ours.organizationId, userId: ours.byRole.admin }),
]

/** Further ones that can only look. */
export const lookers = ({ ours, theirs }: TwoClinics): Attacker[] => [
  ...['anon', 'patient', 'specialist', 'customer_support', 'service'].map((role) =>
    attacker(`${role} in no clinic`, { role, organizationId: '', userId: ours.byRole.admin }),
  ),
  {
    ...attacker('admin of a clinic that is no uuid', { role: 'admin', organizationId: `${theirs.slug}' OR true --` }),
    refusals: ['22P02'],
  },
  attacker('admin of a clinic that does not exist', {
    role: 'admin',
    organizationId: '01940000-0000-7000-8000-000000000000',
    userId: ours.byRole.admin,
  }),
]

/** Holders of keys: right ones in hands that may not use them, wrong ones in the gateway's. */
export function keyHolders({ ours, theirs }: TwoClinics): Attacker[] {
  const keys = new Set(
    [...theirs.rows.values()].flatMap((row) =>
      ['subject', 'secret_hash', 'slug', 'host'].flatMap((name) => (row[name] ? [String(row[name])] : [])),
    ),
  )
  const { organizationId, byRole } = ours
  const wrong = [
    '',
    '%',
    '*',
    'nobody',
    ...[...keys].flatMap((key) => [key.toUpperCase(), key.slice(0, -1), `${key}%`]),
  ]
  return [
    ...[...keys].flatMap((lookupKey) =>
      ROLES.filter((role) => role !== 'gateway').map((role) =>
        attacker(`${role} with a key of theirs`, { role, organizationId, userId: byRole.admin, lookupKey }),
      ),
    ),
    ...wrong.map((lookupKey) =>
      attacker('gateway with a key that almost fits', { role: 'gateway', organizationId: '', lookupKey }),
    ),
  ]
}

/** Every role on the platform's login, whoever may hold it. */
export const platformRoles = ({ organizationId, byRole }: Clinic): { role: string; attacker: Attacker }[] =>
  ['superadmin', 'support_engineer', ...ROLES].map((role) => ({
    role,
    attacker: attacker(`${role}, on the platform's login`, {
      role,
      userId: byRole.admin,
      ...(ROLES.includes(role) && { organizationId }),
    }),
  }))
