-- Whoever reads the audit log is told how each column is classed. The classes say nothing of any clinic.
CALL app.enforce_row_security('app.column_classes');
CREATE POLICY everyone ON app.column_classes FOR SELECT TO app_rls, app_platform USING (true);
-- The audit trigger masks secrets by these classes, and migrations write them: both as the owner.
CREATE POLICY owner ON app.column_classes FOR ALL TO app_owner USING (true) WITH CHECK (true);
GRANT SELECT ON app.column_classes TO app_rls, app_platform;

-- The platform reads registry entities of all clinics at once, newest first: no clinic leads its way. The predicate is
-- that of the policy `platform_read`.
CREATE INDEX audit_events_registry ON telemetry.audit_events (recorded_at DESC, id DESC) WHERE entity IN (
  'identity.principals', 'identity.humans', 'identity.agents', 'identity.service_accounts', 'identity.api_keys', 'identity.consent_purposes',
  'tenancy.organizations', 'tenancy.organization_settings', 'tenancy.organization_domains', 'tenancy.roles', 'tenancy.memberships',
  'tenancy.locations', 'tenancy.tiers', 'tenancy.organization_tiers', 'tenancy.organization_limits', 'tenancy.organization_entitlements');

-- What one request changed, found by the id that every error message carries.
CREATE INDEX audit_events_request ON telemetry.audit_events (organization_id, request_id) WHERE request_id IS NOT NULL;

-- The platform reads the security events of all clinics.
CREATE INDEX security_events_occurred_at_id_idx ON telemetry.security_events (occurred_at DESC, id DESC);
