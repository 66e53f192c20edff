-- Ways past row security that the isolation tests found. Each was open to somebody who already runs SQL as app_rls.

-- An empty search_path still looks for types among a caller's temporary objects first: a temporary type named `uuid` ran
-- its CHECK as the owner, inside the audit trigger. Named last, they are found last.
DO $$
DECLARE
  routine regprocedure;
BEGIN
  FOR routine IN
    SELECT p.oid FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname IN ('app', 'identity', 'tenancy', 'clinical', 'capabilities', 'telemetry')
       AND (p.prosecdef OR EXISTS (SELECT FROM unnest(p.proconfig) setting WHERE setting LIKE 'search_path=%'))
  LOOP
    EXECUTE format('ALTER ROUTINE %s SET search_path = pg_catalog, pg_temp', routine);
  END LOOP;
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END $$;

-- No actor is bound to the platform's own organization: not even by mistake.
CREATE OR REPLACE FUNCTION app.current_org_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(NULLIF(current_setting('app.current_org_id', true), '')::uuid, '00000000-0000-0000-0000-000000000000'::uuid);

-- A membership opens the account of its principal to the clinic's staff, so staff cannot choose whom it names: they
-- invite an e-mail address, and whoever proves it to be theirs takes the place.
CREATE FUNCTION tenancy.keep_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.principal_id IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.principal_id IS DISTINCT FROM OLD.principal_id)
     AND current_user = 'app_rls' AND NOT (app.is_gateway() AND NEW.principal_id = app.current_user_id()) THEN
    RAISE EXCEPTION 'A membership is taken by the person it names' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_person BEFORE INSERT OR UPDATE ON tenancy.memberships FOR EACH ROW EXECUTE FUNCTION tenancy.keep_person();

-- A service account opens its principal likewise: it can only be one the asker has just made.
CREATE FUNCTION identity.own_principal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM identity.principals p WHERE p.id = NEW.id AND p.kind = 'service_account') THEN
    RAISE EXCEPTION 'A service account needs a principal of its own' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER own_principal BEFORE INSERT ON identity.service_accounts FOR EACH ROW EXECUTE FUNCTION identity.own_principal();
REVOKE EXECUTE ON FUNCTION tenancy.keep_person(), identity.own_principal() FROM PUBLIC;

-- What is append-only is so by right as well, not by its trigger alone.
REVOKE UPDATE, DELETE ON clinical.patient_claims FROM app_admin;
