import type { Exception } from '../exception.ts'

const rule = 'platform_registry'
const WRITABLE = 'INSERT, SELECT, UPDATE'

/** What the platform's own staff may touch. Patients' data are not among it; a rule of their own says so. */
export const PLATFORM: readonly Exception[] = [
  {
    rule,
    things: [
      'organizations',
      'organization_settings',
      'organization_domains',
      'organization_tiers',
      'organization_limits',
      'organization_entitlements',
    ].map((table) => `tenancy.${table}: ${WRITABLE}`),
    reason: 'The registry of clinics: the platform creates, suspends and bills them.',
  },
  {
    rule,
    things: ['memberships', 'roles'].map((table) => `tenancy.${table}: ${WRITABLE}`),
    reason: 'A new clinic needs its roles and its first administrator.',
  },
  { rule, things: ['tenancy.locations: SELECT'], reason: 'Where a clinic works, as its public page says.' },
  {
    rule,
    things: [`tenancy.tiers: ${WRITABLE}`, `identity.consent_purposes: ${WRITABLE}`],
    reason: 'Lists that the platform keeps for all.',
  },
  {
    rule,
    things: [`identity.principals: ${WRITABLE}`, `identity.agents: ${WRITABLE}`],
    reason: 'The platform blocks and unblocks accounts.',
  },
  { rule, things: ['identity.humans: SELECT', 'identity.service_accounts: SELECT'], reason: 'Whose account it is.' },
  {
    rule,
    things: ['telemetry.audit_events: SELECT'],
    reason: 'Changes of the registry; a policy leaves out every other.',
  },
  {
    rule,
    things: ['telemetry.security_events: SELECT'],
    reason: 'Attacks on the platform as a whole. They name people by id and carry no clinic’s data.',
  },
  {
    rule,
    things: ['capabilities.outbox_events: INSERT'],
    reason: 'What superadmins do is announced like all else; they cannot read it there.',
  },
  {
    rule: 'platform_policies',
    things: [
      `telemetry.audit_events / platform_read FOR SELECT USING (((SELECT app."current_role"()) = ANY (ARRAY['superadmin'::text, 'support_engineer'::text])) AND (entity = ANY (ARRAY[${[
        'identity.principals',
        'identity.humans',
        'identity.agents',
        'identity.service_accounts',
        'identity.api_keys',
        'identity.consent_purposes',
        'tenancy.organizations',
        'tenancy.organization_settings',
        'tenancy.organization_domains',
        'tenancy.roles',
        'tenancy.memberships',
        'tenancy.locations',
        'tenancy.tiers',
        'tenancy.organization_tiers',
        'tenancy.organization_limits',
        'tenancy.organization_entitlements',
      ]
        .map((entity) => `'${entity}'::text`)
        .join(', ')}])))`,
    ],
    reason:
      'Narrower than the common form: registry entities only, so that no change of a patient, profile or consent shows.',
  },
]
