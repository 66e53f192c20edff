GRANT USAGE ON SCHEMA tenancy TO app_rls, app_platform, app_admin;

-- Organizations: the registry of tenants. A clinic sees itself; the gateway finds one by its slug; people see theirs.
CALL app.enforce_row_security('tenancy.organizations');
CALL app.stamp_and_record('tenancy.organizations');
CREATE POLICY tenant_isolation ON tenancy.organizations FOR ALL TO app_rls
  USING (id = (SELECT app.current_org_id())) WITH CHECK (id = (SELECT app.current_org_id()));
CREATE POLICY lookup ON tenancy.organizations FOR SELECT TO app_rls USING (slug = (SELECT app.lookup_key()) AND (SELECT app.is_gateway()));
CREATE POLICY own ON tenancy.organizations FOR SELECT TO app_rls USING ((SELECT app.current_org_id()) IS NULL AND EXISTS (
  SELECT FROM tenancy.memberships m WHERE m.principal_id = (SELECT app.current_user_id()) AND m.organization_id = organizations.id AND m.status = 'active'));
CREATE POLICY staff_update ON tenancy.organizations AS RESTRICTIVE FOR UPDATE TO app_rls USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
-- A clinic edits its name and locale. Slug, status and tenancy mode are the platform's.
GRANT SELECT, UPDATE (name, timezone, language_code, country_code) ON tenancy.organizations TO app_rls;
GRANT SELECT, INSERT, UPDATE, DELETE ON tenancy.organizations TO app_admin;
CALL app.open_to_platform('tenancy.organizations', writable => true);
CALL app.classify('tenancy.organizations', 'public', 'slug', 'name', 'timezone', 'language_code', 'country_code');
CALL app.classify('tenancy.organizations', 'internal', 'status', 'tenancy_mode', 'activated_at', 'suspended_at', 'suspension_reason');
ALTER TABLE tenancy.organizations
  ADD CONSTRAINT organizations_status CHECK (status IN ('draft', 'active', 'suspended')),
  ADD CONSTRAINT organizations_suspension CHECK ((status = 'suspended') = (suspended_at IS NOT NULL)),
  ADD CONSTRAINT organizations_activation CHECK (status = 'draft' OR activated_at IS NOT NULL),
  ADD CONSTRAINT organizations_tenancy_mode CHECK (tenancy_mode IN ('shared', 'dedicated')),
  ADD CONSTRAINT organizations_slug CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{1,38}[a-z0-9])$');

-- The slug lives in DNS: once given, it stays.
CREATE FUNCTION tenancy.keep_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.slug <> OLD.slug THEN
    RAISE EXCEPTION 'The slug of an organization cannot change' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_slug BEFORE UPDATE ON tenancy.organizations FOR EACH ROW EXECUTE FUNCTION tenancy.keep_slug();

CALL app.protect_tenant_table('tenancy.organization_settings', visible_to => 'app.current_role() IS NOT NULL');
CALL app.open_to_platform('tenancy.organization_settings', writable => true);
CALL app.classify('tenancy.organization_settings', 'public', 'brand_color', 'logo_url', 'email_from_name');
CALL app.classify('tenancy.organization_settings', 'internal', 'hold_ttl_seconds', 'booking_confirmation_hours', 'no_show_grace_minutes', 'cancellation_cutoff_hours');
ALTER TABLE tenancy.organization_settings
  ADD CONSTRAINT organization_settings_hold_ttl CHECK (hold_ttl_seconds BETWEEN 120 AND 1800),
  ADD CONSTRAINT organization_settings_confirmation CHECK (booking_confirmation_hours BETWEEN 1 AND 336),
  ADD CONSTRAINT organization_settings_no_show CHECK (no_show_grace_minutes BETWEEN 0 AND 1440),
  ADD CONSTRAINT organization_settings_cutoff CHECK (cancellation_cutoff_hours BETWEEN 0 AND 336),
  ADD CONSTRAINT organization_settings_color CHECK (brand_color ~ '^#[0-9a-f]{6}$');

CALL app.protect_tenant_table('tenancy.organization_domains', visible_to => 'app.is_staff() OR app.is_gateway()');
CREATE POLICY lookup ON tenancy.organization_domains FOR SELECT TO app_rls
  USING (host = (SELECT app.lookup_key()) AND status = 'verified' AND (SELECT app.is_gateway()));
CALL app.open_to_platform('tenancy.organization_domains', writable => true);
CALL app.classify('tenancy.organization_domains', 'public', 'host', 'app');
CALL app.classify('tenancy.organization_domains', 'internal', 'status', 'verification_token', 'verified_at', 'last_checked_at', 'last_check_error');
ALTER TABLE tenancy.organization_domains
  ADD CONSTRAINT organization_domains_app CHECK (app IN ('clinic', 'portal')),
  ADD CONSTRAINT organization_domains_status CHECK (status IN ('pending', 'verified', 'failed')),
  ADD CONSTRAINT organization_domains_host CHECK (host = lower(host));
CREATE UNIQUE INDEX organization_domains_once ON tenancy.organization_domains (organization_id, host) WHERE deleted_at IS NULL;
-- Across clinics on purpose: a host proven by one clinic serves no other. DNS makes that fact public already.
CREATE UNIQUE INDEX organization_domains_verified_host ON tenancy.organization_domains (host) WHERE status = 'verified' AND deleted_at IS NULL;

CALL app.protect_tenant_table('tenancy.roles', visible_to => 'app.is_member() OR app.is_gateway()');
CALL app.open_to_platform('tenancy.roles', writable => true);
CALL app.classify('tenancy.roles', 'internal', 'key', 'name', 'description', 'base_role', 'is_system', 'permissions');
ALTER TABLE tenancy.roles ADD CONSTRAINT roles_base_role CHECK (base_role IN ('patient', 'specialist', 'admin', 'customer_support'));
CREATE UNIQUE INDEX roles_key ON tenancy.roles (organization_id, key) WHERE deleted_at IS NULL;

CALL app.protect_tenant_table('tenancy.memberships', visible_to => 'app.current_role() IS NOT NULL');
CREATE POLICY staff_or_self ON tenancy.memberships AS RESTRICTIVE FOR ALL TO app_rls
  USING ((SELECT app.is_staff()) OR (SELECT app.is_gateway()) OR principal_id = (SELECT app.current_user_id()))
  WITH CHECK ((SELECT app.is_staff()) OR (SELECT app.is_gateway()));
CREATE POLICY own ON tenancy.memberships FOR SELECT TO app_rls
  USING (principal_id = (SELECT app.current_user_id()) AND (SELECT app.current_org_id()) IS NULL);
CALL app.open_to_platform('tenancy.memberships', writable => true);
CALL app.classify('tenancy.memberships', 'internal', 'principal_id', 'role_id', 'status', 'joined_at');
CALL app.classify('tenancy.memberships', 'personal', 'email');
ALTER TABLE tenancy.memberships
  ADD CONSTRAINT memberships_status CHECK (status IN ('invited', 'active', 'suspended')),
  ADD CONSTRAINT memberships_person CHECK ((status = 'invited') = (principal_id IS NULL)),
  ADD CONSTRAINT memberships_email CHECK (email = lower(email));
CREATE UNIQUE INDEX memberships_principal ON tenancy.memberships (organization_id, principal_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX memberships_email ON tenancy.memberships (organization_id, email) WHERE deleted_at IS NULL;

CALL app.protect_tenant_table('tenancy.locations', visible_to => 'app.current_role() IS NOT NULL');
CALL app.open_to_platform('tenancy.locations', writable => false);
CALL app.classify('tenancy.locations', 'public', 'name', 'slug', 'status', 'timezone', 'address_line', 'city', 'postal_code', 'country', 'phone');
CALL app.classify('tenancy.locations', 'internal', 'closed_at');
ALTER TABLE tenancy.locations
  ADD CONSTRAINT locations_status CHECK (status IN ('active', 'inactive', 'closed')),
  ADD CONSTRAINT locations_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL));
CREATE UNIQUE INDEX locations_slug ON tenancy.locations (organization_id, slug) WHERE deleted_at IS NULL;

-- Closing is final and carries the moment it happened, whoever asks for it.
CREATE FUNCTION tenancy.close_location() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.status = 'closed' AND NEW.status <> 'closed' THEN
    RAISE EXCEPTION 'A closed location cannot be reopened' USING ERRCODE = 'check_violation';
  END IF;
  NEW.closed_at := CASE
    WHEN NEW.status <> 'closed' THEN NULL
    WHEN TG_OP = 'UPDATE' AND OLD.status = 'closed' THEN OLD.closed_at
    ELSE clock_timestamp()
  END;
  RETURN NEW;
END $$;
CREATE TRIGGER close_location BEFORE INSERT OR UPDATE ON tenancy.locations FOR EACH ROW EXECUTE FUNCTION tenancy.close_location();

CALL app.enforce_row_security('tenancy.tiers');
CALL app.stamp_and_record('tenancy.tiers');
CREATE POLICY everyone ON tenancy.tiers FOR SELECT TO app_rls USING (true);
GRANT SELECT ON tenancy.tiers TO app_rls;
GRANT SELECT, INSERT, UPDATE, DELETE ON tenancy.tiers TO app_admin;
CALL app.open_to_platform('tenancy.tiers', writable => true);
CALL app.classify('tenancy.tiers', 'public', 'code', 'name', 'entitlements', 'limits');

-- What a clinic has bought: it reads these, the platform writes them.
CALL app.protect_tenant_table('tenancy.organization_tiers', visible_to => 'app.is_member()');
CALL app.protect_tenant_table('tenancy.organization_limits', visible_to => 'app.is_member()');
CALL app.protect_tenant_table('tenancy.organization_entitlements', visible_to => 'app.is_member()');
REVOKE INSERT, UPDATE ON tenancy.organization_tiers, tenancy.organization_limits, tenancy.organization_entitlements FROM app_rls;
CALL app.open_to_platform('tenancy.organization_tiers', writable => true);
CALL app.open_to_platform('tenancy.organization_limits', writable => true);
CALL app.open_to_platform('tenancy.organization_entitlements', writable => true);
CALL app.classify('tenancy.organization_tiers', 'internal', 'tier_code', 'starts_at');
CALL app.classify('tenancy.organization_limits', 'internal', 'key', 'maximum', 'manually_locked');
CALL app.classify('tenancy.organization_entitlements', 'internal', 'key', 'is_enabled', 'manually_locked');
ALTER TABLE tenancy.organization_limits ADD CONSTRAINT organization_limits_maximum CHECK (maximum >= 0);
