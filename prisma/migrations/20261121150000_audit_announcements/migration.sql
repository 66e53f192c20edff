-- Whoever watches the audit log hears of an event when its transaction commits: the outbox is told of each, in the same
-- transaction. By its id and by what it concerns, never by what it says: that is read under row security. The relay
-- removes these rows once they are published, as the log itself is what is kept.
CREATE FUNCTION telemetry.announce_audit_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO capabilities.outbox_events (organization_id, occurred_at, type, schema_version, payload, subject_ids)
  VALUES (NEW.organization_id, NEW.recorded_at, 'audit_event.added', 1, jsonb_build_object('entity', NEW.entity, 'action', NEW.action), ARRAY[NEW.id]);
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION telemetry.announce_audit_event() FROM PUBLIC;
CREATE POLICY announced_by_trigger ON capabilities.outbox_events FOR INSERT TO app_owner WITH CHECK (type = 'audit_event.added');
CREATE TRIGGER announce AFTER INSERT ON telemetry.audit_events FOR EACH ROW EXECUTE FUNCTION telemetry.announce_audit_event();

-- A database that was restored from a backup counts on from a place that Redis has passed already: the relay lets the
-- count of publications catch up.
GRANT UPDATE ON SEQUENCE capabilities.publications TO app_admin;
