-- Messages to people, by mail and text message: written in the transaction of what they tell of, sent afterwards.

-- CreateTable
CREATE TABLE "capabilities"."notifications" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "channel" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "template_version" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "parameters" JSONB NOT NULL,
    "calendar_file" TEXT,
    "recipient_ciphertext" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "sent_at" TIMESTAMPTZ(6),
    "provider" TEXT,
    "failure" TEXT,
    "appointment_id" UUID,
    "appointment_starts_at" TIMESTAMPTZ(6),
    "patient_id" UUID,
    "idempotency_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "notifications_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "notifications_organization_id_id_idx" ON "capabilities"."notifications"("organization_id", "id" DESC);

-- CreateIndex
CREATE INDEX "notifications_organization_id_appointment_id_idx" ON "capabilities"."notifications"("organization_id", "appointment_id");

-- CreateIndex
CREATE INDEX "notifications_organization_id_status_next_attempt_at_idx" ON "capabilities"."notifications"("organization_id", "status", "next_attempt_at");

-- CreateIndex
CREATE UNIQUE INDEX "notifications_organization_id_idempotency_key_key" ON "capabilities"."notifications"("organization_id", "idempotency_key");

-- AlterTable
ALTER TABLE "tenancy"."organization_settings" ADD COLUMN "low_rating" INTEGER NOT NULL DEFAULT 2,
ADD COLUMN "reminder_minutes" INTEGER[] DEFAULT ARRAY[1440, 120]::INTEGER[];

-- Who sees what -------------------------------------------------------------------------------------------------------

-- Staff read what the clinic sent. Jobs alone write it: a text to a patient is never made up by a request.
CALL app.protect_tenant_table('capabilities.notifications', visible_to => 'app.is_staff()');
CREATE POLICY written_by_jobs ON capabilities.notifications AS RESTRICTIVE FOR INSERT TO app_rls
  WITH CHECK ((SELECT COALESCE(app.current_role() = 'system', false)));
CREATE POLICY changed_by_jobs ON capabilities.notifications AS RESTRICTIVE FOR UPDATE TO app_rls
  USING ((SELECT COALESCE(app.current_role() = 'system', false))) WITH CHECK ((SELECT COALESCE(app.current_role() = 'system', false)));
CALL app.classify('capabilities.notifications', 'internal', 'channel', 'template', 'template_version', 'locale', 'status', 'attempts',
  'next_attempt_at', 'expires_at', 'sent_at', 'provider', 'failure', 'appointment_id', 'appointment_starts_at', 'patient_id', 'idempotency_key');
-- A name and a time; never what for.
CALL app.classify('capabilities.notifications', 'personal', 'parameters', 'calendar_file');
CALL app.classify('capabilities.notifications', 'secret', 'recipient_ciphertext');
CALL app.classify('tenancy.organization_settings', 'internal', 'low_rating', 'reminder_minutes');

-- What holds of a value, whoever writes it -----------------------------------------------------------------------------

ALTER TABLE capabilities.notifications
  ADD CONSTRAINT notifications_channel CHECK (channel IN ('email', 'sms')),
  ADD CONSTRAINT notifications_status CHECK (status IN ('queued', 'sent', 'failed', 'withdrawn')),
  ADD CONSTRAINT notifications_locale CHECK (locale IN ('en', 'ro', 'es')),
  ADD CONSTRAINT notifications_attempts CHECK (attempts >= 0),
  ADD CONSTRAINT notifications_sent CHECK ((status = 'sent') = (sent_at IS NOT NULL)),
  ADD CONSTRAINT notifications_failure CHECK (status <> 'failed' OR failure IS NOT NULL);

ALTER TABLE tenancy.organization_settings ALTER COLUMN reminder_minutes SET NOT NULL;
ALTER TABLE tenancy.organization_settings
  ADD CONSTRAINT organization_settings_low_rating CHECK (low_rating BETWEEN 0 AND 4),
  ADD CONSTRAINT organization_settings_reminders CHECK (
    cardinality(reminder_minutes) <= 3 AND array_position(reminder_minutes, NULL) IS NULL
    AND 15 <= ALL (reminder_minutes) AND 20160 >= ALL (reminder_minutes));

-- What one part needs to know of another, each behind one name ----------------------------------------------------------

-- How the clinic wants to work, as far as its visits go.
CREATE FUNCTION clinical.rules_of_clinic() RETURNS TABLE (cutoff_minutes integer, grace_minutes integer, low_rating integer,
    reminder_minutes integer[], name text, timezone text, language_code text) LANGUAGE sql STABLE AS $$
  SELECT COALESCE(s.cancellation_cutoff_hours, 24) * 60, COALESCE(s.no_show_grace_minutes, 30), COALESCE(s.low_rating, 2),
         COALESCE(s.reminder_minutes, '{1440,120}'), o.name, o.timezone, o.language_code
    FROM tenancy.organizations o LEFT JOIN tenancy.organization_settings s ON s.organization_id = o.id
   WHERE o.id = app.current_org_id()
$$;

-- The mail address a member of the clinic signed up with: of somebody on the staff, or of a patient with an account.
CREATE FUNCTION clinical.mail_of_member(person uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT m.email FROM tenancy.memberships m
   WHERE m.organization_id = app.current_org_id() AND m.principal_id = person AND m.status = 'active'
$$;

-- Whether a visit still takes place at that time: asked right before somebody is told so.
CREATE FUNCTION capabilities.visit_stands(visit uuid, at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM clinical.appointments a
     WHERE a.organization_id = app.current_org_id() AND a.id = visit AND a.starts_at = at
       AND a.status IN ('booked', 'upcoming', 'confirmed'))
$$;

-- The roles that clinics began with learn of the permission there is now; roles of their own stay as they are.
ALTER TABLE tenancy.roles NO FORCE ROW LEVEL SECURITY;
UPDATE tenancy.roles SET permissions = permissions || ARRAY['notifications:read']
 WHERE is_system AND deleted_at IS NULL AND key IN ('admin', 'customer_support');
ALTER TABLE tenancy.roles FORCE ROW LEVEL SECURITY;
