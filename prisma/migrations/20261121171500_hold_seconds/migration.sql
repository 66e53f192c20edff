-- One more fact of tenancy's that clinical needs: for how long this clinic keeps a slot for somebody who is booking it.
CREATE FUNCTION clinical.hold_seconds_of_clinic() RETURNS integer LANGUAGE sql STABLE
  RETURN COALESCE((SELECT s.hold_ttl_seconds FROM tenancy.organization_settings s WHERE s.organization_id = app.current_org_id()), 600);
