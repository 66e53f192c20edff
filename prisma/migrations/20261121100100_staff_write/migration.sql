-- Patients and visitors read these tables, which made them writable to whoever reached the database as one. Only a
-- clinic's staff ever writes them; what each of them may do is decided above.
DO $$
DECLARE
  target regclass;
BEGIN
  FOREACH target IN ARRAY ARRAY['tenancy.organization_settings', 'tenancy.roles', 'tenancy.locations']::regclass[] LOOP
    EXECUTE format('CREATE POLICY staff_insert ON %s AS RESTRICTIVE FOR INSERT TO app_rls WITH CHECK ((SELECT app.is_staff()))', target);
    EXECUTE format('CREATE POLICY staff_update ON %s AS RESTRICTIVE FOR UPDATE TO app_rls USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()))', target);
  END LOOP;
END $$;
