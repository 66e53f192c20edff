-- What the staff of a clinic tell each other of a visit. A table of its own rather than a column of the visit, since a
-- patient sees the row of their visit, and never this; and since each note has an author and a time, as FHIR's
-- Appointment.note has. It hangs on the visit alone: whoever the visit turns out to be for, and wherever it moves.

-- CreateTable
CREATE TABLE "clinical"."appointment_notes" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "appointment_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "appointment_notes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "appointment_notes_organization_id_id_key" ON "clinical"."appointment_notes"("organization_id", "id");

-- CreateIndex
CREATE INDEX "appointment_notes_organization_id_appointment_id_idx" ON "clinical"."appointment_notes"("organization_id", "appointment_id");

-- AddForeignKey
ALTER TABLE "clinical"."appointment_notes" ADD CONSTRAINT "appointment_notes_organization_id_appointment_id_fkey" FOREIGN KEY ("organization_id", "appointment_id") REFERENCES "clinical"."appointments"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Staff alone see them and write them, and each their own: nobody puts words into a colleague's mouth, or takes them away.
CALL app.protect_tenant_table('clinical.appointment_notes', visible_to => 'app.is_staff()');
CREATE POLICY own_note ON clinical.appointment_notes AS RESTRICTIVE FOR UPDATE TO app_rls
  USING (created_by = (SELECT app.current_user_id())) WITH CHECK (created_by = (SELECT app.current_user_id()));
-- A note stays with the visit it was written for.
REVOKE UPDATE ON clinical.appointment_notes FROM app_rls;
GRANT UPDATE (text, deleted_at) ON clinical.appointment_notes TO app_rls;
CALL app.classify('clinical.appointment_notes', 'internal', 'appointment_id');
-- Free text: it is about somebody's visit, and so about their health.
CALL app.classify('clinical.appointment_notes', 'health', 'text');

ALTER TABLE clinical.appointment_notes
  ADD CONSTRAINT appointment_notes_text CHECK (length(text) <= 2000 AND btrim(text, E' \t\n\r') <> '');
