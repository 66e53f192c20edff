GRANT USAGE ON SCHEMA identity TO app_rls, app_platform, app_admin;

-- Principals: global. Seen by themselves, by the gateway that holds their subject, and by the staff of their clinics.
CALL app.enforce_row_security('identity.principals');
CALL app.stamp_and_record('identity.principals');
CREATE POLICY self ON identity.principals FOR SELECT TO app_rls USING (id = (SELECT app.current_user_id()));
CREATE POLICY lookup ON identity.principals FOR SELECT TO app_rls USING (subject = (SELECT app.lookup_key()) AND (SELECT app.is_gateway()));
CREATE POLICY colleagues ON identity.principals FOR SELECT TO app_rls USING ((SELECT app.is_staff()) AND EXISTS (
  SELECT FROM tenancy.memberships m WHERE m.organization_id = (SELECT app.current_org_id()) AND m.principal_id = principals.id));
CREATE POLICY service_accounts_of_clinic ON identity.principals FOR SELECT TO app_rls USING ((SELECT app.is_staff()) AND (
  EXISTS (SELECT FROM identity.service_accounts s WHERE s.organization_id = (SELECT app.current_org_id()) AND s.id = principals.id)
  -- Until its account row is there, in the same transaction, the one who makes it sees it.
  OR (kind = 'service_account' AND created_by = (SELECT app.current_user_id()) AND created_at = now())));
CREATE POLICY first_login ON identity.principals FOR INSERT TO app_rls
  WITH CHECK ((SELECT app.is_gateway()) AND kind = 'human' AND subject = (SELECT app.lookup_key()) AND platform_role IS NULL);
CREATE POLICY new_service_account ON identity.principals FOR INSERT TO app_rls
  WITH CHECK ((SELECT app.is_staff()) AND kind = 'service_account' AND subject IS NULL AND platform_role IS NULL);
CREATE POLICY self_update ON identity.principals FOR UPDATE TO app_rls
  USING (id = (SELECT app.current_user_id())) WITH CHECK (id = (SELECT app.current_user_id()));
GRANT SELECT, INSERT, UPDATE (display_name, last_seen_at) ON identity.principals TO app_rls;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.principals TO app_admin;
CALL app.open_to_platform('identity.principals', writable => true);
CALL app.classify('identity.principals', 'internal', 'kind', 'status', 'blocked_at', 'blocked_reason', 'platform_role', 'last_seen_at');
CALL app.classify('identity.principals', 'personal', 'subject', 'display_name');
ALTER TABLE identity.principals
  ADD CONSTRAINT principals_kind CHECK (kind IN ('human', 'agent', 'service_account')),
  ADD CONSTRAINT principals_status CHECK (status IN ('active', 'blocked') AND (status = 'blocked') = (blocked_at IS NOT NULL)),
  ADD CONSTRAINT principals_platform_role CHECK (platform_role IN ('superadmin', 'support_engineer'));

-- Humans: who signs in, and through which provider.
CALL app.enforce_row_security('identity.humans');
CALL app.stamp_and_record('identity.humans');
CREATE POLICY self ON identity.humans FOR SELECT TO app_rls USING (id = (SELECT app.current_user_id()));
CREATE POLICY colleagues ON identity.humans FOR SELECT TO app_rls USING ((SELECT app.is_staff()) AND EXISTS (
  SELECT FROM tenancy.memberships m WHERE m.organization_id = (SELECT app.current_org_id()) AND m.principal_id = humans.id));
CREATE POLICY first_login ON identity.humans FOR INSERT TO app_rls WITH CHECK ((SELECT app.is_gateway()) AND EXISTS (
  SELECT FROM identity.principals p WHERE p.id = humans.id AND p.subject = (SELECT app.lookup_key())));
CREATE POLICY self_update ON identity.humans FOR UPDATE TO app_rls
  USING (id = (SELECT app.current_user_id())) WITH CHECK (id = (SELECT app.current_user_id()));
GRANT SELECT, INSERT, UPDATE (given_name, family_name, language_code) ON identity.humans TO app_rls;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.humans TO app_admin;
CALL app.open_to_platform('identity.humans', writable => false);
CALL app.classify('identity.humans', 'internal', 'provider', 'provider_org_id', 'email_verified', 'language_code');
CALL app.classify('identity.humans', 'personal', 'provider_user_id', 'email', 'given_name', 'family_name');
CREATE UNIQUE INDEX humans_provider_key ON identity.humans (provider, provider_org_id, provider_user_id) NULLS NOT DISTINCT;

CALL app.enforce_row_security('identity.agents');
CALL app.stamp_and_record('identity.agents');
CREATE POLICY self ON identity.agents FOR SELECT TO app_rls USING (id = (SELECT app.current_user_id()) OR operator_id = (SELECT app.current_user_id()));
GRANT SELECT ON identity.agents TO app_rls;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.agents TO app_admin;
CALL app.open_to_platform('identity.agents', writable => true);
CALL app.classify('identity.agents', 'internal', 'purpose', 'operator_id');

CALL app.protect_tenant_table('identity.service_accounts', visible_to => 'app.is_staff() OR app.is_gateway()');
CALL app.open_to_platform('identity.service_accounts', writable => false);
CALL app.classify('identity.service_accounts', 'internal', 'name', 'description', 'scopes', 'status', 'expires_at');
ALTER TABLE identity.service_accounts ADD CONSTRAINT service_accounts_status CHECK (status IN ('active', 'disabled'));

CALL app.protect_tenant_table('identity.api_keys', visible_to => 'app.is_staff() OR app.is_gateway()');
CREATE POLICY lookup ON identity.api_keys FOR SELECT TO app_rls USING (secret_hash = (SELECT app.lookup_key()) AND (SELECT app.is_gateway()));
CALL app.classify('identity.api_keys', 'internal', 'service_account_id', 'prefix', 'expires_at', 'revoked_at', 'last_used_at');
CALL app.classify('identity.api_keys', 'secret', 'secret_hash');

-- The portable profile: the human's own. A clinic's staff read it while the newest sharing consent for that clinic is a grant.
CALL app.enforce_row_security('identity.patient_profiles');
CALL app.stamp_and_record('identity.patient_profiles');
CREATE POLICY own ON identity.patient_profiles FOR ALL TO app_rls
  USING (human_id = (SELECT app.current_user_id())) WITH CHECK (human_id = (SELECT app.current_user_id()));
CREATE POLICY shared_with_clinic ON identity.patient_profiles FOR SELECT TO app_rls USING ((SELECT app.is_staff()) AND (
  SELECT c.action FROM identity.consents c
   WHERE c.organization_id = (SELECT app.current_org_id()) AND c.human_id = patient_profiles.human_id AND c.purpose = 'profile_sharing'
   ORDER BY c.sequence DESC LIMIT 1) = 'grant');
GRANT SELECT, INSERT, UPDATE ON identity.patient_profiles TO app_rls;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.patient_profiles TO app_admin;
CALL app.classify('identity.patient_profiles', 'internal', 'human_id');
CALL app.classify('identity.patient_profiles', 'personal', 'given_name', 'family_name', 'birth_date', 'sex');
CALL app.classify('identity.patient_profiles', 'health', 'allergies');
CALL app.classify('identity.patient_profiles', 'secret', 'national_id_ciphertext', 'national_id_index');

CALL app.enforce_row_security('identity.consent_purposes');
CALL app.stamp_and_record('identity.consent_purposes');
CREATE POLICY everyone ON identity.consent_purposes FOR SELECT TO app_rls USING (true);
GRANT SELECT ON identity.consent_purposes TO app_rls;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.consent_purposes TO app_admin;
CALL app.open_to_platform('identity.consent_purposes', writable => true);
CALL app.classify('identity.consent_purposes', 'public', 'code', 'title', 'description', 'scope', 'legal_basis', 'withdrawable', 'current_version');
ALTER TABLE identity.consent_purposes ADD CONSTRAINT consent_purposes_scope CHECK (scope IN ('platform', 'organization'));

-- The ledger: only the human concerned writes a row; nobody changes one.
CALL app.enforce_row_security('identity.consents');
CREATE POLICY tenant_isolation ON identity.consents FOR ALL TO app_rls
  USING (organization_id = (SELECT app.current_org_id())) WITH CHECK (organization_id = (SELECT app.current_org_id()));
-- Outside a clinic people see and extend their own ledger, in every clinic they belong to and for the platform itself.
CREATE POLICY own_read ON identity.consents FOR SELECT TO app_rls
  USING (human_id = (SELECT app.current_user_id()) AND (SELECT app.current_org_id()) IS NULL);
CREATE POLICY own_write ON identity.consents FOR INSERT TO app_rls WITH CHECK ((SELECT app.current_org_id()) IS NULL AND (
  organization_id = (SELECT app.platform_org_id()) OR EXISTS (SELECT FROM tenancy.memberships m
   WHERE m.principal_id = (SELECT app.current_user_id()) AND m.organization_id = consents.organization_id AND m.status = 'active')));
CREATE POLICY staff_or_self ON identity.consents AS RESTRICTIVE FOR SELECT TO app_rls
  USING ((SELECT app.is_staff()) OR human_id = (SELECT app.current_user_id()));
CREATE POLICY self_only ON identity.consents AS RESTRICTIVE FOR INSERT TO app_rls WITH CHECK (human_id = (SELECT app.current_user_id()));
CREATE TRIGGER record_change AFTER INSERT ON identity.consents FOR EACH ROW EXECUTE FUNCTION app.record_change();
CALL app.make_append_only('identity.consents');
GRANT SELECT, INSERT ON identity.consents TO app_rls, app_admin;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA identity TO app_rls, app_admin;
CALL app.classify('identity.consents', 'internal', 'id', 'organization_id', 'sequence', 'human_id', 'purpose', 'scope', 'legal_basis', 'action',
  'notice_version', 'notice_hash', 'language_code', 'channel', 'actor_id', 'recorded_at');
CALL app.classify('identity.consents', 'personal', 'client_ip');
ALTER TABLE identity.consents
  ADD CONSTRAINT consents_action CHECK (action IN ('grant', 'withdraw')),
  ADD CONSTRAINT consents_scope CHECK (scope IN ('platform', 'organization') AND (scope = 'platform') = (organization_id = app.platform_org_id()));
