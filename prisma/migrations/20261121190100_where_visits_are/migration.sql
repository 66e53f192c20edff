-- One more fact of tenancy's that clinical needs: where somebody who is told of a visit finds the place.
CREATE FUNCTION clinical.address_at(location uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws(', ', l.name, l.address_line, l.city) FROM tenancy.locations l
   WHERE l.organization_id = app.current_org_id() AND l.id = location
$$;
