GRANT USAGE ON SCHEMA capabilities TO app_rls, app_platform, app_admin;

-- The outbox: whoever acts may add what happened to where it happened; only the relay reads it.
CALL app.enforce_row_security('capabilities.outbox_events');
CREATE POLICY tenant_isolation ON capabilities.outbox_events FOR ALL TO app_rls
  USING (organization_id = (SELECT app.current_org_id())) WITH CHECK (organization_id = (SELECT app.current_org_id()));
CREATE POLICY outside_clinics ON capabilities.outbox_events FOR INSERT TO app_rls WITH CHECK ((SELECT app.current_org_id()) IS NULL AND (
  organization_id = (SELECT app.platform_org_id()) OR EXISTS (SELECT FROM tenancy.memberships m
   WHERE m.principal_id = (SELECT app.current_user_id()) AND m.organization_id = outbox_events.organization_id)));
CREATE POLICY platform_insert ON capabilities.outbox_events FOR INSERT TO app_platform WITH CHECK ((SELECT app.is_superadmin()));
GRANT INSERT ON capabilities.outbox_events TO app_rls, app_platform;
GRANT SELECT, INSERT, UPDATE, DELETE ON capabilities.outbox_events TO app_admin;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA capabilities TO app_rls, app_platform, app_admin;
CALL app.classify('capabilities.outbox_events', 'internal', 'id', 'organization_id', 'sequence', 'type', 'schema_version', 'payload', 'subject_ids',
  'actor_id', 'request_id', 'occurred_at', 'published_at');
CREATE INDEX outbox_events_unpublished ON capabilities.outbox_events (sequence) WHERE published_at IS NULL;

CREATE FUNCTION capabilities.wake_relay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('outbox', '');
  RETURN NULL;
END $$;
CREATE TRIGGER wake_relay AFTER INSERT ON capabilities.outbox_events FOR EACH STATEMENT EXECUTE FUNCTION capabilities.wake_relay();
