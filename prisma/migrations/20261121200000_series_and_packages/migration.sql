-- Courses of treatment: visits that come again by a rule, and sessions that were prescribed or sold ahead. Each visit stays
-- an appointment like any other, with all that keeps it from being booked twice; it says what it belongs to.

-- CreateTable
CREATE TABLE "clinical"."session_packages" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "patient_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "bundle_id" UUID,
    "sessions" INTEGER NOT NULL,
    "expires_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "session_packages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."appointment_series" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "patient_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "calendar_id" UUID NOT NULL,
    "specialist_id" UUID,
    "session_package_id" UUID,
    "rule" TEXT NOT NULL,
    "timezone" TEXT NOT NULL,
    "first_day" DATE NOT NULL,
    "start_minute" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "appointment_series_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "clinical"."appointments" ADD COLUMN     "patient_moves" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "series_day" DATE,
ADD COLUMN     "session_package_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "session_packages_organization_id_id_key" ON "clinical"."session_packages"("organization_id", "id");

-- CreateIndex
CREATE INDEX "session_packages_organization_id_patient_id_idx" ON "clinical"."session_packages"("organization_id", "patient_id");

-- CreateIndex
CREATE INDEX "session_packages_organization_id_service_id_idx" ON "clinical"."session_packages"("organization_id", "service_id");

-- CreateIndex
CREATE INDEX "session_packages_organization_id_bundle_id_idx" ON "clinical"."session_packages"("organization_id", "bundle_id");

-- CreateIndex
CREATE UNIQUE INDEX "appointment_series_organization_id_id_key" ON "clinical"."appointment_series"("organization_id", "id");

-- CreateIndex
CREATE INDEX "appointment_series_organization_id_patient_id_idx" ON "clinical"."appointment_series"("organization_id", "patient_id");

-- CreateIndex
CREATE INDEX "appointment_series_organization_id_service_id_idx" ON "clinical"."appointment_series"("organization_id", "service_id");

-- CreateIndex
CREATE INDEX "appointment_series_organization_id_calendar_id_idx" ON "clinical"."appointment_series"("organization_id", "calendar_id");

-- CreateIndex
CREATE INDEX "appointment_series_organization_id_specialist_id_idx" ON "clinical"."appointment_series"("organization_id", "specialist_id");

-- CreateIndex
CREATE INDEX "appointment_series_organization_id_session_package_id_idx" ON "clinical"."appointment_series"("organization_id", "session_package_id");

-- CreateIndex
CREATE INDEX "appointments_organization_id_session_package_id_idx" ON "clinical"."appointments"("organization_id", "session_package_id");

-- AddForeignKey
ALTER TABLE "clinical"."session_packages" ADD CONSTRAINT "session_packages_organization_id_patient_id_fkey" FOREIGN KEY ("organization_id", "patient_id") REFERENCES "clinical"."patients"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."session_packages" ADD CONSTRAINT "session_packages_organization_id_service_id_fkey" FOREIGN KEY ("organization_id", "service_id") REFERENCES "clinical"."services"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."session_packages" ADD CONSTRAINT "session_packages_organization_id_bundle_id_fkey" FOREIGN KEY ("organization_id", "bundle_id") REFERENCES "clinical"."bundles"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."appointment_series" ADD CONSTRAINT "appointment_series_organization_id_patient_id_fkey" FOREIGN KEY ("organization_id", "patient_id") REFERENCES "clinical"."patients"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."appointment_series" ADD CONSTRAINT "appointment_series_organization_id_service_id_fkey" FOREIGN KEY ("organization_id", "service_id") REFERENCES "clinical"."services"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."appointment_series" ADD CONSTRAINT "appointment_series_organization_id_calendar_id_fkey" FOREIGN KEY ("organization_id", "calendar_id") REFERENCES "clinical"."calendars"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."appointment_series" ADD CONSTRAINT "appointment_series_organization_id_specialist_id_fkey" FOREIGN KEY ("organization_id", "specialist_id") REFERENCES "clinical"."specialists"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."appointment_series" ADD CONSTRAINT "appointment_series_organization_id_session_package_id_fkey" FOREIGN KEY ("organization_id", "session_package_id") REFERENCES "clinical"."session_packages"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."appointments" ADD CONSTRAINT "appointments_organization_id_series_id_fkey" FOREIGN KEY ("organization_id", "series_id") REFERENCES "clinical"."appointment_series"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."appointments" ADD CONSTRAINT "appointments_organization_id_session_package_id_fkey" FOREIGN KEY ("organization_id", "session_package_id") REFERENCES "clinical"."session_packages"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who sees what: staff all of their clinic, patients what is theirs. Staff alone write. --------------------------------

DO $$
DECLARE
  target text;
BEGIN
  FOREACH target IN ARRAY ARRAY['session_packages', 'appointment_series'] LOOP
    CALL app.protect_tenant_table(format('clinical.%I', target)::regclass, visible_to => 'app.is_member()');
    EXECUTE format('CREATE POLICY staff_or_self ON clinical.%1$I AS RESTRICTIVE FOR SELECT TO app_rls USING ((SELECT app.is_staff()) OR EXISTS (SELECT FROM clinical.patients p WHERE p.organization_id = %1$I.organization_id AND p.id = %1$I.patient_id))', target);
    EXECUTE format('CREATE POLICY staff_insert ON clinical.%I AS RESTRICTIVE FOR INSERT TO app_rls WITH CHECK ((SELECT app.is_staff()))', target);
    EXECUTE format('CREATE POLICY staff_update ON clinical.%I AS RESTRICTIVE FOR UPDATE TO app_rls USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()))', target);
  END LOOP;
END $$;
CALL app.classify('clinical.session_packages', 'internal', 'patient_id', 'service_id', 'bundle_id', 'sessions', 'expires_on');
CALL app.classify('clinical.appointment_series', 'internal', 'patient_id', 'service_id', 'calendar_id', 'specialist_id', 'session_package_id',
  'rule', 'timezone', 'first_day', 'start_minute');
CALL app.classify('clinical.appointments', 'internal', 'patient_moves', 'series_day', 'session_package_id');

-- What holds of a value, whoever writes it ------------------------------------------------------------------------------

ALTER TABLE clinical.session_packages ADD CONSTRAINT session_packages_sessions CHECK (sessions BETWEEN 1 AND 1000);
ALTER TABLE clinical.appointment_series
  ADD CONSTRAINT appointment_series_rule CHECK (length(rule) BETWEEN 1 AND 200),
  ADD CONSTRAINT appointment_series_start CHECK (clinical.is_on_grid(start_minute, 0, 1435));
ALTER TABLE clinical.appointments
  ADD CONSTRAINT appointments_series CHECK ((series_id IS NULL) = (series_day IS NULL)),
  ADD CONSTRAINT appointments_session CHECK (session_package_id IS NULL OR patient_id IS NOT NULL);

-- Sessions ---------------------------------------------------------------------------------------------------------------

-- Waits until nobody else takes a session of it, until the transaction ends.
CREATE FUNCTION clinical.lock_session_package(package uuid) RETURNS void LANGUAGE sql SET search_path = pg_catalog, pg_temp
  AS $$ SELECT pg_advisory_xact_lock(hashtextextended(package::text, 8)) $$;

-- A session is used by a visit that took place, and kept by one that is still to: one that was called off, or that the
-- patient did not come to, gives it back.
CREATE FUNCTION clinical.takes_session(status text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN status NOT IN ('cancelled', 'noshow');

-- Never more visits than sessions, whoever writes and however many at once. It is the patient's own, and for that service.
CREATE FUNCTION clinical.take_session() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  found clinical.session_packages;
BEGIN
  IF NEW.session_package_id IS NULL OR NOT clinical.takes_session(NEW.status) THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.session_package_id IS NOT DISTINCT FROM NEW.session_package_id AND clinical.takes_session(OLD.status)
      AND OLD.service_id = NEW.service_id THEN
    RETURN NULL;
  END IF;
  PERFORM clinical.lock_session_package(NEW.session_package_id);
  SELECT * INTO found FROM clinical.session_packages s
   WHERE s.organization_id = NEW.organization_id AND s.id = NEW.session_package_id AND s.deleted_at IS NULL;
  IF (found.patient_id, found.service_id) IS DISTINCT FROM (NEW.patient_id, NEW.service_id)
    OR found.sessions < (SELECT count(*) FROM clinical.appointments a
      WHERE a.organization_id = NEW.organization_id AND a.session_package_id = NEW.session_package_id
        AND a.deleted_at IS NULL AND clinical.takes_session(a.status)) THEN
    RAISE EXCEPTION 'There is no such session left' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION clinical.take_session() FROM PUBLIC;
CREATE TRIGGER take_session AFTER INSERT OR UPDATE ON clinical.appointments FOR EACH ROW EXECUTE FUNCTION clinical.take_session();

-- Nor are there fewer than were taken. Whose they are and of what stays.
REVOKE UPDATE ON clinical.session_packages FROM app_rls;
GRANT UPDATE (sessions, expires_on, deleted_at) ON clinical.session_packages TO app_rls;
CREATE FUNCTION clinical.keep_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.sessions >= OLD.sessions AND NEW.deleted_at IS NULL THEN
    RETURN NEW;
  END IF;
  PERFORM clinical.lock_session_package(NEW.id);
  IF (SELECT count(*) FROM clinical.appointments a
       WHERE a.organization_id = NEW.organization_id AND a.session_package_id = NEW.id AND a.deleted_at IS NULL AND clinical.takes_session(a.status))
     > (CASE WHEN NEW.deleted_at IS NULL THEN NEW.sessions ELSE 0 END) THEN
    RAISE EXCEPTION 'Its sessions are taken' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION clinical.keep_sessions() FROM PUBLIC;
CREATE TRIGGER keep_sessions BEFORE UPDATE ON clinical.session_packages FOR EACH ROW EXECUTE FUNCTION clinical.keep_sessions();

-- What patients may change of a visit -----------------------------------------------------------------------------------

-- How often its patient moved it is counted here, out of their reach.
CREATE FUNCTION clinical.count_patient_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.patient_moves := 0;
  ELSE
    NEW.patient_moves := OLD.patient_moves + CASE WHEN NOT app.is_staff()
      AND (NEW.starts_at, NEW.specialist_id, NEW.companion_ids) IS DISTINCT FROM (OLD.starts_at, OLD.specialist_id, OLD.companion_ids) THEN 1 ELSE 0 END;
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION clinical.count_patient_moves() FROM PUBLIC;
CREATE TRIGGER count_patient_moves BEFORE INSERT OR UPDATE ON clinical.appointments FOR EACH ROW EXECUTE FUNCTION clinical.count_patient_moves();

-- How long it is and what it belongs to is for the clinic to say.
CREATE FUNCTION clinical.guard_course() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT app.is_staff() AND (CASE WHEN TG_OP = 'INSERT' THEN NEW.series_id IS NOT NULL
      ELSE (NEW.ends_at - NEW.starts_at, NEW.series_id, NEW.series_day, NEW.session_package_id)
        IS DISTINCT FROM (OLD.ends_at - OLD.starts_at, OLD.series_id, OLD.series_day, OLD.session_package_id) END) THEN
    RAISE EXCEPTION 'That is for staff to say' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION clinical.guard_course() FROM PUBLIC;
CREATE TRIGGER guard_course AFTER INSERT OR UPDATE ON clinical.appointments FOR EACH ROW EXECUTE FUNCTION clinical.guard_course();
