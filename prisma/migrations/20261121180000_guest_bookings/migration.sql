-- Somebody without an account books: the visit is an appointment like any other and takes its time at once; whom it is for
-- is no more than contact details, until the clinic has called and the person has shown who they are. Contact details are a
-- table of their own, which visitors fill in and cannot read.

-- CreateTable
CREATE TABLE "clinical"."guest_bookings" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "birth_date" DATE,
    "language_code" TEXT,
    "request_key" TEXT,
    "patient_id" UUID,
    "confirmed_at" TIMESTAMPTZ(6),
    "outcome" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "guest_bookings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."guest_calls" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "guest_booking_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "guest_calls_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "clinical"."appointments" ADD COLUMN "guest_booking_id" UUID;

-- CreateIndex
CREATE INDEX "guest_bookings_organization_id_patient_id_idx" ON "clinical"."guest_bookings"("organization_id", "patient_id");

-- CreateIndex
CREATE UNIQUE INDEX "guest_bookings_organization_id_id_key" ON "clinical"."guest_bookings"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "guest_bookings_organization_id_request_key_key" ON "clinical"."guest_bookings"("organization_id", "request_key");

-- CreateIndex
CREATE INDEX "guest_calls_organization_id_guest_booking_id_created_at_idx" ON "clinical"."guest_calls"("organization_id", "guest_booking_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "guest_calls_organization_id_id_key" ON "clinical"."guest_calls"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "appointments_organization_id_guest_booking_id_key" ON "clinical"."appointments"("organization_id", "guest_booking_id");

-- AddForeignKey
ALTER TABLE "clinical"."guest_bookings" ADD CONSTRAINT "guest_bookings_organization_id_patient_id_fkey" FOREIGN KEY ("organization_id", "patient_id") REFERENCES "clinical"."patients"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."guest_calls" ADD CONSTRAINT "guest_calls_organization_id_guest_booking_id_fkey" FOREIGN KEY ("organization_id", "guest_booking_id") REFERENCES "clinical"."guest_bookings"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."appointments" ADD CONSTRAINT "appointments_organization_id_guest_booking_id_fkey" FOREIGN KEY ("organization_id", "guest_booking_id") REFERENCES "clinical"."guest_bookings"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who sees what -------------------------------------------------------------------------------------------------------

-- Visitors write a request and never read one. Staff see all; a patient sees what the clinic takes for theirs, to say so.
CALL app.protect_tenant_table('clinical.guest_bookings', visible_to => 'app.current_role() IS NOT NULL');
CREATE POLICY staff_or_offered ON clinical.guest_bookings AS RESTRICTIVE FOR SELECT TO app_rls
  USING ((SELECT app.is_staff()) OR (confirmed_at IS NOT NULL AND EXISTS (SELECT FROM clinical.patients p
    WHERE p.organization_id = guest_bookings.organization_id AND p.id = guest_bookings.patient_id)));
CREATE POLICY visitors_ask ON clinical.guest_bookings AS RESTRICTIVE FOR INSERT TO app_rls
  WITH CHECK ((SELECT app.current_role()) = 'anon' AND patient_id IS NULL AND confirmed_at IS NULL AND outcome IS NULL);
CREATE POLICY staff_decide ON clinical.guest_bookings AS RESTRICTIVE FOR UPDATE TO app_rls
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CALL app.classify('clinical.guest_bookings', 'personal', 'given_name', 'family_name', 'email', 'phone', 'birth_date', 'language_code');
CALL app.classify('clinical.guest_bookings', 'internal', 'request_key', 'patient_id', 'confirmed_at', 'outcome');

CALL app.protect_tenant_table('clinical.guest_calls', visible_to => 'app.is_staff()');
CALL app.classify('clinical.guest_calls', 'internal', 'guest_booking_id', 'outcome');
-- Free text: people are told of health on the telephone.
CALL app.classify('clinical.guest_calls', 'health', 'note');

CALL app.classify('clinical.appointments', 'internal', 'guest_booking_id');

-- A visitor adds an appointment for a guest, of what the public is offered, and sees none. A patient sees a guest's that the
-- clinic takes for theirs, and can do one thing with it: put their own record to it.
DROP POLICY visible_to ON clinical.appointments;
CREATE POLICY visible_to ON clinical.appointments AS RESTRICTIVE FOR ALL TO app_rls
  USING ((SELECT app.is_member())) WITH CHECK ((SELECT app.current_role() IS NOT NULL));
DROP POLICY staff_or_self ON clinical.appointments;
CREATE POLICY staff_or_self ON clinical.appointments AS RESTRICTIVE FOR ALL TO app_rls
  USING ((SELECT app.is_staff())
    OR EXISTS (SELECT FROM clinical.patients p WHERE p.organization_id = appointments.organization_id AND p.id = appointments.patient_id)
    OR EXISTS (SELECT FROM clinical.guest_bookings g WHERE g.organization_id = appointments.organization_id AND g.id = appointments.guest_booking_id))
  WITH CHECK ((SELECT app.is_staff())
    OR EXISTS (SELECT FROM clinical.patients p WHERE p.organization_id = appointments.organization_id AND p.id = appointments.patient_id)
    OR ((SELECT app.current_role()) = 'anon' AND guest_booking_id IS NOT NULL AND patient_id IS NULL AND status = 'booked' AND NOT is_overbooked
      AND EXISTS (SELECT FROM clinical.calendar_services s WHERE s.organization_id = appointments.organization_id
        AND s.calendar_id = appointments.calendar_id AND s.service_id = appointments.service_id)
      AND (SELECT count(*) FROM clinical.calendar_specialists s WHERE s.organization_id = appointments.organization_id
        AND s.calendar_id = appointments.calendar_id AND s.specialist_id = ANY (appointments.companion_ids || appointments.specialist_id))
        = 1 + cardinality(companion_ids)));

-- What holds of a value, whoever writes it -----------------------------------------------------------------------------

ALTER TABLE clinical.guest_bookings
  ADD CONSTRAINT guest_bookings_email CHECK (email = lower(email)),
  ADD CONSTRAINT guest_bookings_phone CHECK (phone ~ '^\+[1-9][0-9]{6,14}$'),
  ADD CONSTRAINT guest_bookings_confirmation CHECK (confirmed_at IS NULL OR patient_id IS NOT NULL),
  ADD CONSTRAINT guest_bookings_outcome CHECK (outcome IN ('declined', 'expired'));
ALTER TABLE clinical.guest_calls
  ADD CONSTRAINT guest_calls_outcome CHECK (outcome IN ('reached', 'no-answer', 'wrong-number'));

-- What becomes of a guest's appointment: it begins without anybody, and an account comes to it by the hand of whose it is.
-- Whoever has an account turns their own appointment from booked to upcoming: then there is nothing left to find out.
CREATE OR REPLACE FUNCTION clinical.guard_appointment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  broken text;
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- Only a seed may tell of the past.
    broken := CASE
      WHEN session_user = 'app_admin' THEN NULL
      WHEN NEW.status NOT IN ('booked', 'upcoming') THEN 'it begins as booked or upcoming'
      WHEN NEW.guest_booking_id IS NOT NULL AND (NEW.patient_id IS NOT NULL OR NEW.status <> 'booked') THEN 'a guest is nobody yet'
      WHEN NEW.is_overbooked AND NOT app.is_staff() THEN 'staff alone overbook'
    END;
  ELSE
    broken := CASE
      WHEN NEW.status <> OLD.status AND NOT clinical.may_become(OLD.status, NEW.status) THEN format('%s to %s', OLD.status, NEW.status)
      WHEN OLD.status = 'noshow' AND NEW.status <> 'noshow' AND OLD.status_at < now() - interval '48 hours' THEN 'a no-show is corrected within 48 hours'
      WHEN (NEW.starts_at, NEW.ends_at, NEW.specialist_id, NEW.companion_ids) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.specialist_id, OLD.companion_ids)
        AND OLD.status NOT IN ('booked', 'upcoming', 'confirmed') THEN format('moving one that is %s', OLD.status)
      WHEN OLD.patient_id IS NOT NULL AND NEW.patient_id IS DISTINCT FROM OLD.patient_id THEN 'it stays its patient''s'
      WHEN NEW.guest_booking_id IS DISTINCT FROM OLD.guest_booking_id THEN 'a guest''s stays so, and no other becomes one'
      WHEN OLD.patient_id IS NULL AND NEW.patient_id IS NOT NULL AND EXISTS (SELECT FROM clinical.patients p
        WHERE p.organization_id = NEW.organization_id AND p.id = NEW.patient_id AND p.human_id IS NOT NULL
          AND (p.human_id IS DISTINCT FROM app.current_user_id() OR app.session_kind() <> 'normal')) THEN 'an account comes to it by whose it is'
      WHEN OLD.rating IS NOT NULL AND NEW.rating IS DISTINCT FROM OLD.rating THEN 'it is rated once'
      WHEN NOT app.is_staff() AND NEW.status <> OLD.status AND NEW.status NOT IN ('upcoming', 'confirmed', 'cancelled') THEN 'that is for staff to say'
      WHEN NOT app.is_staff() AND (NEW.service_id, NEW.calendar_id, NEW.location_id, NEW.price_minor, NEW.currency, NEW.is_overbooked)
        IS DISTINCT FROM (OLD.service_id, OLD.calendar_id, OLD.location_id, OLD.price_minor, OLD.currency, OLD.is_overbooked) THEN 'that is for staff to say'
    END;
  END IF;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'An appointment cannot do that: %', broken USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

-- Facts of tenancy's that clinical needs, each behind one name -----------------------------------------------------------

-- In how many hours the clinic confirms a guest's booking, or it lapses.
CREATE FUNCTION clinical.booking_hours_of_clinic() RETURNS integer LANGUAGE sql STABLE
  RETURN COALESCE((SELECT s.booking_confirmation_hours FROM tenancy.organization_settings s WHERE s.organization_id = app.current_org_id()), 48);

-- Keeps a patient's place for whoever proves to own an address. The new membership, or NULL where the address has one.
CREATE FUNCTION clinical.invite_patient(address text) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  invited uuid;
BEGIN
  INSERT INTO tenancy.memberships (email, role_id)
    SELECT lower(address), r.id FROM tenancy.roles r
     WHERE r.organization_id = app.current_org_id() AND r.key = 'patient' AND r.is_system AND r.deleted_at IS NULL
    ON CONFLICT DO NOTHING
    RETURNING id INTO invited;
  RETURN invited;
END $$;
