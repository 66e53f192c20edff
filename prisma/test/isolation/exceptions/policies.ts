import type { Exception } from '../exception.ts'

const rule = 'further_permissive_policies'
const ORG = '(SELECT app.current_org_id())'
const ME = '(SELECT app.current_user_id())'
const KEY = '(SELECT app.lookup_key())'
const GATEWAY = '(SELECT app.is_gateway())'
const STAFF = '(SELECT app.is_staff())'
const OUTSIDE = `(${ORG} IS NULL)`

/** Policies that open a row on another ground than its clinic, word for word: a changed one is off the list. */
export const POLICIES: readonly Exception[] = [
  // The gateway finds out who is asking and where: one row, by a key that only its holder knows or that is public.
  {
    rule,
    things: [`identity.principals / lookup FOR SELECT USING ((subject = ${KEY}) AND ${GATEWAY})`],
    reason: 'lookup: the gateway, holding a verified token, finds its one principal.',
  },
  {
    rule,
    things: [`identity.api_keys / lookup FOR SELECT USING ((secret_hash = ${KEY}) AND ${GATEWAY})`],
    reason: 'lookup: the gateway, given a secret, finds the one key with its hash.',
  },
  {
    rule,
    things: [
      `identity.principals / api_key_lookup FOR SELECT USING (${GATEWAY} AND (EXISTS ( SELECT FROM identity.api_keys k WHERE ((k.secret_hash = ${KEY}) AND (k.service_account_id = principals.id)))))`,
    ],
    reason: 'lookup: the gateway, given a secret, finds the one service account whose key has its hash.',
  },
  {
    rule,
    things: [`clinical.calendar_feeds / lookup FOR SELECT USING ((token_hash = ${KEY}) AND ${GATEWAY})`],
    reason: 'lookup: the gateway, given the secret of a calendar feed, finds the one feed with its hash.',
  },
  {
    rule,
    things: [`tenancy.organizations / lookup FOR SELECT USING ((slug = ${KEY}) AND ${GATEWAY})`],
    reason: 'lookup: the gateway, given a host name, finds the one clinic of that slug.',
  },
  {
    rule,
    things: [
      `tenancy.organization_domains / lookup FOR SELECT USING ((host = ${KEY}) AND (status = 'verified'::text) AND ${GATEWAY})`,
    ],
    reason: 'lookup: the gateway, given a host name, finds the one clinic that proved it.',
  },

  // People and what is theirs.
  {
    rule,
    things: ['principals', 'humans'].map((table) => `identity.${table} / self FOR SELECT USING (id = ${ME})`),
    reason: 'own: everybody sees their own account.',
  },
  {
    rule,
    things: ['principals', 'humans'].map(
      (table) => `identity.${table} / self_update FOR UPDATE USING (id = ${ME}) WITH CHECK (id = ${ME})`,
    ),
    reason: 'own: everybody edits their own name; grants leave no other column.',
  },
  {
    rule,
    things: [`identity.agents / self FOR SELECT USING ((id = ${ME}) OR (operator_id = ${ME}))`],
    reason: 'own: an agent and the human it works for see it.',
  },
  {
    rule,
    things: [
      `identity.principals / own_agents FOR SELECT USING (EXISTS ( SELECT FROM identity.agents a WHERE ((a.id = principals.id) AND (a.operator_id = ${ME}))))`,
    ],
    reason: 'own: whoever answers for an agent sees its name.',
  },
  {
    rule,
    things: [`identity.patient_profiles / own FOR ALL USING (human_id = ${ME}) WITH CHECK (human_id = ${ME})`],
    reason: 'own: the profile belongs to the human, in every clinic and outside.',
  },
  {
    rule,
    things: [`identity.consents / own_read FOR SELECT USING ((human_id = ${ME}) AND ${OUTSIDE})`],
    reason: 'own: outside of clinics people see their own consents everywhere.',
  },
  {
    rule,
    things: [
      `identity.consents / own_write FOR INSERT WITH CHECK (${OUTSIDE} AND ((organization_id = (SELECT app.platform_org_id())) OR (EXISTS ( SELECT FROM tenancy.memberships m WHERE ((m.principal_id = ${ME}) AND (m.organization_id = consents.organization_id) AND (m.status = 'active'::text))))))`,
    ],
    reason:
      'own: people give and withdraw consent where they are members, or to the platform; a restrictive policy holds it to their own.',
  },
  {
    rule,
    things: [`identity.consents / own_withdrawal FOR INSERT WITH CHECK (${OUTSIDE} AND (action = 'withdraw'::text))`],
    reason: 'own: people withdraw what they granted, members or no longer; a trigger asks for their own grant.',
  },
  {
    rule,
    things: [`tenancy.memberships / own FOR SELECT USING ((principal_id = ${ME}) AND ${OUTSIDE})`],
    reason: 'own: outside of clinics people see where they are members.',
  },
  {
    rule,
    things: [
      `tenancy.organizations / own FOR SELECT USING (${OUTSIDE} AND (EXISTS ( SELECT FROM tenancy.memberships m WHERE ((m.principal_id = ${ME}) AND (m.organization_id = organizations.id) AND (m.status = 'active'::text)))))`,
    ],
    reason: 'own: outside of clinics people see the clinics they are members of, by name.',
  },
  {
    rule,
    things: [
      `tenancy.roles / own FOR SELECT USING (${OUTSIDE} AND (EXISTS ( SELECT FROM tenancy.memberships m WHERE ((m.principal_id = ${ME}) AND (m.organization_id = roles.organization_id) AND (m.role_id = roles.id)))))`,
    ],
    reason: 'own: outside of clinics people see as what they are members.',
  },

  // A clinic and the people in it.
  {
    rule,
    things: ['principals', 'humans'].map(
      (table) =>
        `identity.${table} / colleagues FOR SELECT USING (${STAFF} AND (EXISTS ( SELECT FROM tenancy.memberships m WHERE ((m.organization_id = ${ORG}) AND (m.principal_id = ${table}.id)))))`,
    ),
    reason: 'colleagues: staff see the accounts of their own clinic’s members.',
  },
  {
    rule,
    things: [
      `identity.principals / service_accounts_of_clinic FOR SELECT USING (${STAFF} AND ((EXISTS ( SELECT FROM identity.service_accounts s WHERE ((s.organization_id = ${ORG}) AND (s.id = principals.id)))) OR ((kind = 'service_account'::text) AND (created_by = ${ME}) AND (created_at = now()))))`,
    ],
    reason:
      'colleagues: staff see their clinic’s service accounts, and the one they are just making; a trigger lets them make none of a principal that is not theirs.',
  },
  {
    rule,
    things: [
      `identity.principals / new_service_account FOR INSERT WITH CHECK (${STAFF} AND (kind = 'service_account'::text) AND (subject IS NULL) AND (platform_role IS NULL))`,
    ],
    reason: 'colleagues: staff make service accounts, which sign in by a key alone and hold no platform role.',
  },
  {
    rule,
    things: [
      `identity.patient_profiles / shared_with_clinic FOR SELECT USING (${STAFF} AND (( SELECT c.action FROM identity.consents c WHERE ((c.organization_id = ${ORG}) AND (c.human_id = patient_profiles.human_id) AND (c.purpose = 'profile_sharing'::text)) ORDER BY c.sequence DESC LIMIT 1) = 'grant'::text))`,
    ],
    reason: 'shared: staff read a profile while the newest sharing consent of its owner for this clinic is a grant.',
  },

  // First steps of an account.
  {
    rule,
    things: [
      `identity.principals / first_login FOR INSERT WITH CHECK (${GATEWAY} AND (kind = 'human'::text) AND (subject = ${KEY}) AND (platform_role IS NULL))`,
    ],
    reason: 'first login: the gateway adds the human whose token it has verified, without any platform role.',
  },
  {
    rule,
    things: [
      `identity.humans / first_login FOR INSERT WITH CHECK (${GATEWAY} AND (EXISTS ( SELECT FROM identity.principals p WHERE ((p.id = humans.id) AND (p.subject = ${KEY})))))`,
    ],
    reason: 'first login: the account behind that principal.',
  },

  // The same for everybody.
  {
    rule,
    things: [
      'identity.consent_purposes / everyone FOR SELECT USING true',
      'tenancy.tiers / everyone FOR SELECT USING true',
    ],
    reason: 'public: lists that hold nothing of any clinic.',
  },

  // Logs that are written from outside of the clinic they concern, and read inside it.
  {
    rule,
    things: [`telemetry.security_events / gateway_reports FOR INSERT WITH CHECK ${GATEWAY}`],
    reason: 'gateway_reports: the gateway reports a refusal to the clinic it happened at; it cannot read it back.',
  },
  {
    rule,
    things: [
      `capabilities.outbox_events / outside_clinics FOR INSERT WITH CHECK (${OUTSIDE} AND ((organization_id = (SELECT app.platform_org_id())) OR (EXISTS ( SELECT FROM tenancy.memberships m WHERE ((m.principal_id = ${ME}) AND (m.organization_id = outbox_events.organization_id))))))`,
    ],
    reason:
      'outside_clinics: what people do to their own data is announced to the clinics they are members of; nobody but the relay reads it.',
  },
  {
    rule,
    things: [
      `capabilities.outbox_events / own_withdrawal FOR INSERT WITH CHECK (${OUTSIDE} AND (type = 'consent.withdrawn'::text) AND (EXISTS ( SELECT FROM identity.consents c WHERE ((c.human_id = ${ME}) AND (c.organization_id = outbox_events.organization_id) AND (c.action = 'withdraw'::text)))))`,
    ],
    reason: 'outside_clinics: a withdrawal is announced to the clinic it concerns, which the person may have left.',
  },
]

const or = 'permissive_without_or'
const CLOSED = 'Each side is as narrow as a policy of its own would be; further_permissive_policies pins the text.'

export const POLICIES_WITH_OR: readonly Exception[] = [
  {
    rule: or,
    things: ['identity.principals / service_accounts_of_clinic'],
    reason: `The clinic’s service accounts, or the asker’s newest. ${CLOSED}`,
  },
  { rule: or, things: ['identity.agents / self'], reason: `The agent, or its operator. ${CLOSED}` },
  {
    rule: or,
    things: ['identity.consents / own_write', 'capabilities.outbox_events / outside_clinics'],
    reason: `The platform, or a clinic the asker is a member of. ${CLOSED}`,
  },
]
