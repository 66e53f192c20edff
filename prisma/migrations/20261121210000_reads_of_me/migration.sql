-- A patient is told who read their record in the clinic they are at. Found by the records that were read.
CREATE INDEX "access_events_entity_ids_idx" ON "telemetry"."access_events" USING GIN ("entity_ids");

-- The records of whoever asks, in the clinic they are at: as its patient, and the profile they carry along. With the
-- caller's rights: row security shows a patient these and no others.
CREATE FUNCTION telemetry.records_of_me() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT p.id FROM clinical.patients p
                WHERE p.organization_id = app.current_org_id() AND p.human_id = app.current_user_id())
      || ARRAY(SELECT p.id FROM identity.patient_profiles p WHERE p.human_id = app.current_user_id())
$$;

DROP POLICY visible_to ON telemetry.access_events;
CREATE POLICY visible_to ON telemetry.access_events AS RESTRICTIVE FOR SELECT TO app_rls USING (
  (SELECT app.is_staff()) OR ((SELECT app.current_role()) = 'patient' AND entity_ids && (SELECT telemetry.records_of_me())));
