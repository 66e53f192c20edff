import type { Exception } from '../exception.ts'

const SHARED_ID = 'The id is that of the principal it extends, which the database made.'

export const KEYS: readonly Exception[] = [
  {
    rule: 'unique_within_a_clinic',
    things: ['identity.principals / identity.principals_subject_key'],
    reason:
      'One account, one principal, whatever the clinic. Only the gateway adds humans, each under the subject it has just verified.',
  },
  {
    rule: 'unique_within_a_clinic',
    things: ['identity.humans / identity.humans_provider_key'],
    reason:
      'The same account under its provider’s id. Written once, by the gateway, for the subject it has just verified.',
  },
  {
    rule: 'unique_within_a_clinic',
    things: ['identity.patient_profiles / identity.patient_profiles_human_id_key'],
    reason:
      'One profile a human. Row security lets people write a profile under their own id alone, so it answers nobody else.',
  },
  {
    rule: 'unique_within_a_clinic',
    things: [
      'identity.consent_purposes / identity.consent_purposes_code_key',
      'tenancy.tiers / tenancy.tiers_code_key',
    ],
    reason: 'Codes of public lists that the platform keeps.',
  },
  {
    rule: 'unique_within_a_clinic',
    things: ['tenancy.organizations / tenancy.organizations_slug_key'],
    reason: 'The slug is a host name, hence public. No clinic may write one: only superadmins add organizations.',
  },
  {
    rule: 'unique_within_a_clinic',
    things: ['tenancy.organization_domains / tenancy.organization_domains_verified_host'],
    reason: 'A host proven by one clinic serves no other. Which clinic answers at a host is public in DNS.',
  },
  {
    rule: 'ids_are_random',
    things: ['identity.humans.id', 'identity.agents.id', 'identity.service_accounts.id'],
    reason: SHARED_ID,
  },
  {
    rule: 'composite_foreign_keys',
    things: ['identity.service_accounts / service_accounts_id_fkey'],
    reason: `${SHARED_ID} Principals are of no clinic; a trigger refuses any that the asker has not just made as one of kind service_account.`,
  },
]
