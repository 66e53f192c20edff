-- Appointments that can never be booked twice. The visit is one row, for its staff and its patient. When it keeps somebody
-- busy is another, one a specialist: it says nothing of whom it is about, so that slots can be counted for anybody, and it
-- carries the constraints. Triggers alone write it.

-- Equality of uuid beside overlap of ranges, in one index. Apart from our schemas, whose every object is ours.
CREATE SCHEMA ext;
CREATE EXTENSION btree_gist WITH SCHEMA ext;

-- CreateTable
CREATE TABLE "clinical"."appointments" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "specialist_id" UUID NOT NULL,
    "companion_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "patient_id" UUID,
    "service_id" UUID NOT NULL,
    "calendar_id" UUID NOT NULL,
    "location_id" UUID,
    "series_id" UUID,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "buffer_before_minutes" INTEGER NOT NULL DEFAULT 0,
    "buffer_after_minutes" INTEGER NOT NULL DEFAULT 0,
    "status" TEXT NOT NULL DEFAULT 'booked',
    "status_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "price_minor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "is_overbooked" BOOLEAN NOT NULL DEFAULT false,
    "overbook_reason" TEXT,
    "cancel_reason" TEXT,
    "rating" SMALLINT,
    "rating_comment" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "appointments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."busy_times" (
    "organization_id" UUID NOT NULL,
    "appointment_id" UUID NOT NULL,
    "specialist_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "buffer_before_minutes" INTEGER NOT NULL,
    "buffer_after_minutes" INTEGER NOT NULL,
    "is_over" BOOLEAN NOT NULL,
    "is_overbooked" BOOLEAN NOT NULL,
    "assigned_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "busy_times_pkey" PRIMARY KEY ("organization_id", "appointment_id", "specialist_id")
);

-- CreateIndex
CREATE INDEX "appointments_organization_id_starts_at_id_idx" ON "clinical"."appointments"("organization_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "appointments_organization_id_specialist_id_starts_at_id_idx" ON "clinical"."appointments"("organization_id", "specialist_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "appointments_organization_id_patient_id_starts_at_id_idx" ON "clinical"."appointments"("organization_id", "patient_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "appointments_organization_id_series_id_idx" ON "clinical"."appointments"("organization_id", "series_id");

-- CreateIndex
CREATE INDEX "appointments_organization_id_service_id_idx" ON "clinical"."appointments"("organization_id", "service_id");

-- CreateIndex
CREATE INDEX "appointments_organization_id_calendar_id_idx" ON "clinical"."appointments"("organization_id", "calendar_id");

-- CreateIndex
CREATE UNIQUE INDEX "appointments_organization_id_id_key" ON "clinical"."appointments"("organization_id", "id");

-- CreateIndex
CREATE INDEX "busy_times_organization_id_specialist_id_ends_at_idx" ON "clinical"."busy_times"("organization_id", "specialist_id", "ends_at");

-- AddForeignKey
ALTER TABLE "clinical"."appointments" ADD CONSTRAINT "appointments_organization_id_specialist_id_fkey" FOREIGN KEY ("organization_id", "specialist_id") REFERENCES "clinical"."specialists"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."appointments" ADD CONSTRAINT "appointments_organization_id_patient_id_fkey" FOREIGN KEY ("organization_id", "patient_id") REFERENCES "clinical"."patients"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."appointments" ADD CONSTRAINT "appointments_organization_id_service_id_fkey" FOREIGN KEY ("organization_id", "service_id") REFERENCES "clinical"."services"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."appointments" ADD CONSTRAINT "appointments_organization_id_calendar_id_fkey" FOREIGN KEY ("organization_id", "calendar_id") REFERENCES "clinical"."calendars"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."busy_times" ADD CONSTRAINT "busy_times_organization_id_appointment_id_fkey" FOREIGN KEY ("organization_id", "appointment_id") REFERENCES "clinical"."appointments"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."busy_times" ADD CONSTRAINT "busy_times_organization_id_specialist_id_fkey" FOREIGN KEY ("organization_id", "specialist_id") REFERENCES "clinical"."specialists"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who sees what -------------------------------------------------------------------------------------------------------

-- Staff see the clinic's appointments, patients their own; a visitor none. A patient books, moves and cancels for themselves.
CALL app.protect_tenant_table('clinical.appointments', visible_to => 'app.is_member()');
CREATE POLICY staff_or_self ON clinical.appointments AS RESTRICTIVE FOR ALL TO app_rls
  USING ((SELECT app.is_staff()) OR EXISTS (SELECT FROM clinical.patients p WHERE p.organization_id = appointments.organization_id AND p.id = appointments.patient_id))
  WITH CHECK ((SELECT app.is_staff()) OR EXISTS (SELECT FROM clinical.patients p WHERE p.organization_id = appointments.organization_id AND p.id = appointments.patient_id));
CALL app.classify('clinical.appointments', 'internal', 'specialist_id', 'companion_ids', 'patient_id', 'service_id', 'calendar_id', 'location_id',
  'series_id', 'starts_at', 'ends_at', 'buffer_before_minutes', 'buffer_after_minutes', 'status', 'status_at', 'price_minor', 'currency',
  'is_overbooked', 'rating');
-- Reasons and comments are free text: people write of their health in them.
CALL app.classify('clinical.appointments', 'health', 'overbook_reason', 'cancel_reason', 'rating_comment');

-- Whoever may ask for slots may know when somebody is busy, and nothing else of it.
CALL app.protect_tenant_table('clinical.busy_times', visible_to => 'app.current_role() IS NOT NULL');
REVOKE INSERT ON clinical.busy_times FROM app_rls;
CREATE POLICY kept_by_trigger ON clinical.busy_times FOR ALL TO app_owner
  USING (organization_id = (SELECT app.current_org_id())) WITH CHECK (organization_id = (SELECT app.current_org_id()));
CALL app.classify('clinical.busy_times', 'internal', 'appointment_id', 'specialist_id', 'service_id', 'starts_at', 'ends_at',
  'buffer_before_minutes', 'buffer_after_minutes', 'is_over', 'is_overbooked', 'assigned_at');

-- What holds of a value, whoever writes it -----------------------------------------------------------------------------

ALTER TABLE clinical.appointments ALTER COLUMN companion_ids SET NOT NULL;
ALTER TABLE clinical.appointments
  ADD CONSTRAINT appointments_order CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '24 hours'),
  ADD CONSTRAINT appointments_buffers CHECK (buffer_before_minutes BETWEEN 0 AND 240 AND buffer_after_minutes BETWEEN 0 AND 240),
  ADD CONSTRAINT appointments_status CHECK (status IN ('booked', 'upcoming', 'confirmed', 'inprogress', 'done', 'cancelled', 'noshow')),
  ADD CONSTRAINT appointments_price CHECK (price_minor >= 0),
  ADD CONSTRAINT appointments_currency CHECK (currency ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT appointments_overbooking CHECK (is_overbooked = (overbook_reason IS NOT NULL)),
  ADD CONSTRAINT appointments_cancellation CHECK (status <> 'cancelled' OR cancel_reason IS NOT NULL),
  ADD CONSTRAINT appointments_rating CHECK (CASE WHEN rating IS NULL THEN rating_comment IS NULL ELSE rating BETWEEN 1 AND 5 AND status = 'done' END);

-- The rule itself: nobody is in two places. Ranges are half-open, so visits may follow each other; the second is as wide as
-- the visit with its buffers, which is how buffers stack. By the clock of UTC, since an index takes nothing that could ever
-- mean something else.
ALTER TABLE clinical.busy_times
  ADD CONSTRAINT busy_times_no_double_booking EXCLUDE USING gist (
    organization_id ext.gist_uuid_ops WITH =, specialist_id ext.gist_uuid_ops WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&)
    WHERE (NOT is_over AND NOT is_overbooked),
  ADD CONSTRAINT busy_times_keep_their_buffers EXCLUDE USING gist (
    organization_id ext.gist_uuid_ops WITH =, specialist_id ext.gist_uuid_ops WITH =,
    tsrange((starts_at AT TIME ZONE 'UTC') - buffer_before_minutes * interval '1 minute',
            (ends_at AT TIME ZONE 'UTC') + buffer_after_minutes * interval '1 minute', '[)') WITH &&)
    WHERE (NOT is_over AND NOT is_overbooked);

-- How an appointment lives ---------------------------------------------------------------------------------------------

-- The states it may go through: the same table as in appointment/transitions.ts, and a test compares the two.
CREATE FUNCTION clinical.may_become(was text, becomes text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (was, becomes) IN (
    ('booked', 'upcoming'), ('booked', 'confirmed'), ('booked', 'cancelled'),
    ('upcoming', 'confirmed'), ('upcoming', 'cancelled'), ('upcoming', 'noshow'),
    ('confirmed', 'inprogress'), ('confirmed', 'cancelled'), ('confirmed', 'noshow'),
    ('inprogress', 'done'),
    ('noshow', 'done'), ('noshow', 'confirmed'));

-- Since when it is what it is.
CREATE FUNCTION clinical.note_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    NEW.status_at := CASE WHEN NEW.status = OLD.status THEN OLD.status_at ELSE now() END;
  ELSIF session_user <> 'app_admin' THEN
    NEW.status_at := now();
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION clinical.note_status() FROM PUBLIC;
CREATE TRIGGER note_status BEFORE INSERT OR UPDATE ON clinical.appointments FOR EACH ROW EXECUTE FUNCTION clinical.note_status();

-- Refuses what no state allows. What a patient may do of it is little: come, move, cancel and rate. After the change, so
-- that row security has judged it first and nobody learns of a rule where they may not write at all.
CREATE FUNCTION clinical.guard_appointment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  broken text;
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- Only a seed may tell of the past.
    broken := CASE
      WHEN session_user = 'app_admin' THEN NULL
      WHEN NEW.status NOT IN ('booked', 'upcoming') THEN 'it begins as booked or upcoming'
      WHEN NEW.is_overbooked AND NOT app.is_staff() THEN 'staff alone overbook'
    END;
  ELSE
    broken := CASE
      WHEN NEW.status <> OLD.status AND NOT clinical.may_become(OLD.status, NEW.status) THEN format('%s to %s', OLD.status, NEW.status)
      WHEN OLD.status = 'noshow' AND NEW.status <> 'noshow' AND OLD.status_at < now() - interval '48 hours' THEN 'a no-show is corrected within 48 hours'
      WHEN (NEW.starts_at, NEW.ends_at, NEW.specialist_id, NEW.companion_ids) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.specialist_id, OLD.companion_ids)
        AND OLD.status NOT IN ('booked', 'upcoming', 'confirmed') THEN format('moving one that is %s', OLD.status)
      WHEN OLD.patient_id IS NOT NULL AND NEW.patient_id IS DISTINCT FROM OLD.patient_id THEN 'it stays its patient''s'
      WHEN OLD.rating IS NOT NULL AND NEW.rating IS DISTINCT FROM OLD.rating THEN 'it is rated once'
      WHEN NOT app.is_staff() AND NEW.status <> OLD.status AND NEW.status NOT IN ('confirmed', 'cancelled') THEN 'that is for staff to say'
      WHEN NOT app.is_staff() AND (NEW.service_id, NEW.calendar_id, NEW.location_id, NEW.price_minor, NEW.currency, NEW.is_overbooked)
        IS DISTINCT FROM (OLD.service_id, OLD.calendar_id, OLD.location_id, OLD.price_minor, OLD.currency, OLD.is_overbooked) THEN 'that is for staff to say'
    END;
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'An appointment cannot do that: %', broken USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION clinical.guard_appointment() FROM PUBLIC;
CREATE TRIGGER guard_appointment AFTER INSERT OR UPDATE ON clinical.appointments FOR EACH ROW EXECUTE FUNCTION clinical.guard_appointment();

-- Waits until nobody else books these specialists, until the transaction ends. Always in one order, or two teams would wait
-- for each other. Without it concurrent inserts under an exclusion constraint deadlock.
CREATE FUNCTION clinical.lock_specialists(ids uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  key bigint;
BEGIN
  FOR key IN SELECT DISTINCT hashtextextended(i::text, 7) FROM unnest(ids) i ORDER BY 1 LOOP
    PERFORM pg_advisory_xact_lock(key);
  END LOOP;
END $$;

-- Keeps busy times as their appointment says. As the owner: no login may write them.
CREATE FUNCTION clinical.keep_busy_times() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  team uuid[] := NEW.companion_ids || NEW.specialist_id;
  keeps boolean := NEW.deleted_at IS NULL AND NEW.status IN ('booked', 'upcoming', 'confirmed', 'inprogress', 'done');
BEGIN
  IF NOT keeps THEN
    DELETE FROM clinical.busy_times b WHERE b.organization_id = NEW.organization_id AND b.appointment_id = NEW.id;
    RETURN NULL;
  END IF;
  -- Those who gave it before as well: two visits that change places wait for each other's people in one order.
  IF TG_OP = 'UPDATE' THEN
    PERFORM clinical.lock_specialists(team || OLD.companion_ids || OLD.specialist_id);
  ELSE
    PERFORM clinical.lock_specialists(team);
  END IF;
  DELETE FROM clinical.busy_times b
   WHERE b.organization_id = NEW.organization_id AND b.appointment_id = NEW.id AND b.specialist_id <> ALL (team);
  INSERT INTO clinical.busy_times AS b (organization_id, appointment_id, specialist_id, service_id, starts_at, ends_at,
      buffer_before_minutes, buffer_after_minutes, is_over, is_overbooked, assigned_at)
    SELECT NEW.organization_id, NEW.id, s, NEW.service_id, NEW.starts_at, NEW.ends_at,
      NEW.buffer_before_minutes, NEW.buffer_after_minutes, NEW.status = 'done', NEW.is_overbooked, NEW.created_at
      FROM (SELECT DISTINCT unnest(team) AS s) AS members ORDER BY s
    ON CONFLICT (organization_id, appointment_id, specialist_id) DO UPDATE
      SET starts_at = EXCLUDED.starts_at, ends_at = EXCLUDED.ends_at, buffer_before_minutes = EXCLUDED.buffer_before_minutes,
          buffer_after_minutes = EXCLUDED.buffer_after_minutes, is_over = EXCLUDED.is_over, is_overbooked = EXCLUDED.is_overbooked;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION clinical.keep_busy_times() FROM PUBLIC;
CREATE TRIGGER keep_busy_times AFTER INSERT OR UPDATE ON clinical.appointments FOR EACH ROW EXECUTE FUNCTION clinical.keep_busy_times();

-- The roles that clinics began with learn of the permissions there are now; roles of their own stay as they are.
ALTER TABLE tenancy.roles NO FORCE ROW LEVEL SECURITY;
UPDATE tenancy.roles SET permissions = permissions || CASE key
    WHEN 'admin' THEN ARRAY['appointments:read', 'appointments:manage', 'appointments:overbook', 'appointments:own']
    WHEN 'patient' THEN ARRAY['appointments:own']
    WHEN 'specialist' THEN ARRAY['appointments:read', 'appointments:manage']
    ELSE ARRAY['appointments:read', 'appointments:manage', 'appointments:overbook'] END
 WHERE is_system AND deleted_at IS NULL AND key IN ('admin', 'specialist', 'customer_support', 'patient');
ALTER TABLE tenancy.roles FORCE ROW LEVEL SECURITY;
