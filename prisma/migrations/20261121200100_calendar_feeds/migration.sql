-- What people subscribe to with their own calendar: an address that holds a secret, good until it is revoked. Kept of the
-- secret is its hash. A feed tells no more than its owner may see, and they are asked anew each time it is read.

-- CreateTable
CREATE TABLE "clinical"."calendar_feeds" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "human_id" UUID NOT NULL DEFAULT app.current_user_id(),
    "of_specialist" BOOLEAN NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "tenancy"."organization_settings" ADD COLUMN     "feeds_name_service" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "calendar_feeds_organization_id_human_id_idx" ON "clinical"."calendar_feeds"("organization_id", "human_id");

-- CreateIndex
CREATE INDEX "calendar_feeds_token_hash_idx" ON "clinical"."calendar_feeds"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feeds_organization_id_token_hash_key" ON "clinical"."calendar_feeds"("organization_id", "token_hash");

CALL app.classify('tenancy.organization_settings', 'internal', 'feeds_name_service');

-- People make feeds of their own calendar and revoke them; staff revoke those of others, for somebody who left a phone
-- behind. The gateway, given a secret, finds the one feed with its hash.
CALL app.protect_tenant_table('clinical.calendar_feeds', visible_to => 'app.is_member() OR app.is_gateway()');
CREATE POLICY lookup ON clinical.calendar_feeds FOR SELECT TO app_rls
  USING (token_hash = (SELECT app.lookup_key()) AND (SELECT app.is_gateway()));
CREATE POLICY staff_or_self ON clinical.calendar_feeds AS RESTRICTIVE FOR SELECT TO app_rls
  USING ((SELECT app.is_staff()) OR (SELECT app.is_gateway()) OR human_id = (SELECT app.current_user_id()));
CREATE POLICY own_insert ON clinical.calendar_feeds AS RESTRICTIVE FOR INSERT TO app_rls
  WITH CHECK (human_id = (SELECT app.current_user_id()) AND (NOT of_specialist OR (SELECT app.is_staff())) AND (SELECT app.session_kind()) = 'normal');
CREATE POLICY staff_or_self_update ON clinical.calendar_feeds AS RESTRICTIVE FOR UPDATE TO app_rls
  USING ((SELECT app.is_staff()) OR human_id = (SELECT app.current_user_id()))
  WITH CHECK ((SELECT app.is_staff()) OR human_id = (SELECT app.current_user_id()));
CALL app.classify('clinical.calendar_feeds', 'internal', 'human_id', 'of_specialist');
CALL app.classify('clinical.calendar_feeds', 'secret', 'token_hash');

-- A secret opens what it was made for, and a new one is a new feed.
REVOKE UPDATE ON clinical.calendar_feeds FROM app_rls;
GRANT UPDATE (deleted_at) ON clinical.calendar_feeds TO app_rls;

-- More facts of tenancy's that clinical needs: as what a clinic appears in a calendar that is not its own.
CREATE FUNCTION clinical.feed_terms() RETURNS TABLE (name text, language_code text, names_service boolean) LANGUAGE sql STABLE AS $$
  SELECT o.name, o.language_code, COALESCE(s.feeds_name_service, false)
    FROM tenancy.organizations o LEFT JOIN tenancy.organization_settings s ON s.organization_id = o.id
   WHERE o.id = app.current_org_id()
$$;

-- Where a visit takes place, for whoever has to find it.
CREATE FUNCTION clinical.address_of(location uuid) RETURNS text LANGUAGE sql STABLE
  RETURN (SELECT concat_ws(', ', l.name, l.address_line, concat_ws(' ', l.postal_code, l.city)) FROM tenancy.locations l
           WHERE l.organization_id = app.current_org_id() AND l.id = location);

-- Whether somebody is one of the clinic's own people still, of its staff or its patients.
CREATE FUNCTION clinical.is_member_of_clinic(person uuid, of_staff boolean) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM tenancy.memberships m JOIN tenancy.roles r ON r.organization_id = m.organization_id AND r.id = m.role_id
     WHERE m.organization_id = app.current_org_id() AND m.principal_id = person AND m.status = 'active' AND (r.base_role <> 'patient') = of_staff)
$$;
