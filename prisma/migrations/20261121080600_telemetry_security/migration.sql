GRANT USAGE ON SCHEMA telemetry TO app_rls, app_platform, app_admin;

-- The audit log. Written by app.record_change() alone (as the owner); read by a clinic's staff and, for registry
-- entities only, by the platform. Six years, dropped a month at a time.
CALL app.enforce_row_security('telemetry.audit_events');
CREATE POLICY tenant_isolation ON telemetry.audit_events FOR ALL TO app_rls
  USING (organization_id = (SELECT app.current_org_id())) WITH CHECK (organization_id = (SELECT app.current_org_id()));
CREATE POLICY visible_to ON telemetry.audit_events AS RESTRICTIVE FOR ALL TO app_rls USING ((SELECT app.is_staff())) WITH CHECK (false);
CREATE POLICY recorded_by_trigger ON telemetry.audit_events FOR INSERT TO app_owner WITH CHECK (true);
-- Patient data never shows here: a change of a patient, a profile or a consent is not in this list.
CREATE POLICY platform_read ON telemetry.audit_events FOR SELECT TO app_platform USING (
  (SELECT app.current_role()) IN ('superadmin', 'support_engineer') AND entity IN (
    'identity.principals', 'identity.humans', 'identity.agents', 'identity.service_accounts', 'identity.api_keys', 'identity.consent_purposes',
    'tenancy.organizations', 'tenancy.organization_settings', 'tenancy.organization_domains', 'tenancy.roles', 'tenancy.memberships',
    'tenancy.locations', 'tenancy.tiers', 'tenancy.organization_tiers', 'tenancy.organization_limits', 'tenancy.organization_entitlements'));
GRANT SELECT ON telemetry.audit_events TO app_rls, app_platform, app_admin;
CALL app.make_append_only('telemetry.audit_events');
CALL app.classify('telemetry.audit_events', 'internal', 'id', 'recorded_at', 'organization_id', 'actor_id', 'on_behalf_of', 'actor_role', 'session_kind',
  'session_id', 'request_id', 'action', 'entity', 'entity_id');
CALL app.classify('telemetry.audit_events', 'personal', 'client_ip');
CALL app.classify('telemetry.audit_events', 'health', 'before', 'after');

-- Creates the monthly partitions from this month to `months_ahead` months on. Safe to run at any time, by any number of jobs.
CREATE FUNCTION telemetry.ensure_audit_partitions(months_ahead int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  month date;
  partition text;
  created int := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('telemetry.ensure_audit_partitions'));
  FOR step IN 0..months_ahead LOOP
    month := (date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => step))::date;
    partition := 'audit_events_' || to_char(month, 'YYYY_MM');
    CONTINUE WHEN to_regclass('telemetry.' || partition) IS NOT NULL;
    BEGIN
      EXECUTE format('CREATE TABLE telemetry.%I PARTITION OF telemetry.audit_events FOR VALUES FROM (%L) TO (%L)', partition,
        month::text || ' 00:00:00+00', (month + interval '1 month')::date::text || ' 00:00:00+00');
    EXCEPTION WHEN check_violation THEN
      -- Events of that month already lie in the default partition. They stay there, found like all others.
      CONTINUE;
    END;
    CALL app.protect_audit_partition(format('telemetry.%I', partition)::regclass);
    created := created + 1;
  END LOOP;
  RETURN created;
END $$;

-- Nobody reads or writes a partition by its own name: rights and policies are those of the parent.
CREATE PROCEDURE app.protect_audit_partition(target regclass) LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('REVOKE ALL ON %s FROM PUBLIC, app_rls, app_platform, app_admin', target);
  CALL app.make_append_only(target);
END $$;
REVOKE EXECUTE ON PROCEDURE app.protect_audit_partition(regclass) FROM PUBLIC;

-- Drops the partitions that ended before the given day. Refuses to touch the last six years.
CREATE FUNCTION telemetry.drop_audit_partitions(before_day date) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  child record;
  dropped int := 0;
BEGIN
  IF before_day > (now() - interval '6 years')::date THEN
    RAISE EXCEPTION 'Audit events are kept for six years' USING ERRCODE = 'insufficient_privilege';
  END IF;
  FOR child IN SELECT c.relname FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid
                WHERE i.inhparent = 'telemetry.audit_events'::regclass AND c.relname ~ '^audit_events_\d{4}_\d{2}$' LOOP
    IF to_date(right(child.relname, 7), 'YYYY_MM') + interval '1 month' <= before_day THEN
      EXECUTE format('DROP TABLE telemetry.%I', child.relname);
      dropped := dropped + 1;
    END IF;
  END LOOP;
  RETURN dropped;
END $$;
REVOKE EXECUTE ON FUNCTION telemetry.ensure_audit_partitions(int), telemetry.drop_audit_partitions(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION telemetry.ensure_audit_partitions(int), telemetry.drop_audit_partitions(date) TO app_admin;

-- A month without its partition must not stop the clinic's work: such rows land here, and the job that lays out the
-- months counts them (hence its right to read) and alarms.
CREATE TABLE telemetry.audit_events_default PARTITION OF telemetry.audit_events DEFAULT;
CALL app.protect_audit_partition('telemetry.audit_events_default');
GRANT SELECT ON telemetry.audit_events_default TO app_admin;
SELECT telemetry.ensure_audit_partitions(3);

CALL app.enforce_row_security('telemetry.access_events');
CREATE POLICY tenant_isolation ON telemetry.access_events FOR ALL TO app_rls
  USING (organization_id = (SELECT app.current_org_id())) WITH CHECK (organization_id = (SELECT app.current_org_id()));
CREATE POLICY visible_to ON telemetry.access_events AS RESTRICTIVE FOR SELECT TO app_rls USING ((SELECT app.is_staff()));
CREATE POLICY own_reads ON telemetry.access_events AS RESTRICTIVE FOR INSERT TO app_rls
  WITH CHECK (actor_id = (SELECT app.current_user_id()) AND recorded_at = now());
GRANT SELECT, INSERT ON telemetry.access_events TO app_rls;
GRANT SELECT, INSERT ON telemetry.access_events TO app_admin;
CALL app.make_append_only('telemetry.access_events');
CALL app.classify('telemetry.access_events', 'internal', 'id', 'organization_id', 'recorded_at', 'actor_id', 'actor_role', 'session_kind', 'session_id',
  'request_id', 'entity', 'entity_ids');
CALL app.classify('telemetry.access_events', 'personal', 'client_ip');

-- Security events: the gateway reports them; the clinic concerned and the platform read them.
CALL app.enforce_row_security('telemetry.security_events');
CREATE POLICY tenant_isolation ON telemetry.security_events FOR SELECT TO app_rls USING (organization_id = (SELECT app.current_org_id()));
CREATE POLICY visible_to ON telemetry.security_events AS RESTRICTIVE FOR SELECT TO app_rls USING ((SELECT app.is_staff()));
CREATE POLICY gateway_reports ON telemetry.security_events FOR INSERT TO app_rls WITH CHECK ((SELECT app.is_gateway()));
CREATE POLICY platform_read ON telemetry.security_events FOR SELECT TO app_platform USING ((SELECT app.current_role()) IN ('superadmin', 'support_engineer'));
GRANT SELECT, INSERT ON telemetry.security_events TO app_rls;
GRANT SELECT ON telemetry.security_events TO app_platform, app_admin;
CALL app.make_append_only('telemetry.security_events');
CALL app.classify('telemetry.security_events', 'internal', 'id', 'organization_id', 'occurred_at', 'recorded_at', 'kind', 'principal_id', 'request_id', 'detail');
CALL app.classify('telemetry.security_events', 'personal', 'client_ip');
ALTER TABLE telemetry.security_events ADD CONSTRAINT security_events_kind CHECK (kind IN ('AUTHENTICATION_FAILED', 'ACCESS_DENIED', 'RATE_LIMITED'));
