-- The tables of schema/*.prisma as Prisma writes them; audit_events is partitioned by hand.

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "capabilities";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "clinical";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "identity";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "telemetry";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "tenancy";

-- CreateTable
CREATE TABLE "capabilities"."outbox_events" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "sequence" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "schema_version" INTEGER NOT NULL,
    "payload" JSONB NOT NULL,
    "subject_ids" UUID[],
    "actor_id" UUID DEFAULT app.current_user_id(),
    "request_id" TEXT DEFAULT app.request_id(),
    "occurred_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(6),

    CONSTRAINT "outbox_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."patients" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "human_id" UUID,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "birth_date" DATE,
    "sex" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "language_code" TEXT,
    "address_line" TEXT,
    "city" TEXT,
    "region" TEXT,
    "postal_code" TEXT,
    "country" TEXT,
    "deceased_at" TIMESTAMPTZ(6),
    "external_system" TEXT,
    "external_id" TEXT,
    "source_hash" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "patients_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."patient_search_terms" (
    "organization_id" UUID NOT NULL,
    "term" TEXT NOT NULL,
    "patient_id" UUID NOT NULL,

    CONSTRAINT "patient_search_terms_pkey" PRIMARY KEY ("organization_id","term","patient_id")
);

-- CreateTable
CREATE TABLE "clinical"."allergies" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "patient_id" UUID NOT NULL,
    "code_system" TEXT,
    "code" TEXT,
    "display" TEXT NOT NULL,
    "clinical_status" TEXT NOT NULL,
    "category" TEXT,
    "criticality" TEXT,
    "recorded_at" TIMESTAMPTZ(6),
    "external_id" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "allergies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."conditions" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "patient_id" UUID NOT NULL,
    "code_system" TEXT,
    "code" TEXT,
    "display" TEXT NOT NULL,
    "clinical_status" TEXT NOT NULL,
    "onset_at" TIMESTAMPTZ(6),
    "abated_at" TIMESTAMPTZ(6),
    "recorded_at" TIMESTAMPTZ(6),
    "external_id" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "conditions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."principals" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" TEXT NOT NULL,
    "subject" TEXT,
    "display_name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "blocked_at" TIMESTAMPTZ(6),
    "blocked_reason" TEXT,
    "platform_role" TEXT,
    "last_seen_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "principals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."humans" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_org_id" TEXT,
    "provider_user_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "language_code" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "humans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."agents" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "operator_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "agents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."service_accounts" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "name" TEXT NOT NULL,
    "description" TEXT,
    "scopes" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'active',
    "expires_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "service_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."api_keys" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "service_account_id" UUID NOT NULL,
    "prefix" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "last_used_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."patient_profiles" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "human_id" UUID NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "birth_date" DATE,
    "sex" TEXT,
    "allergies" JSONB NOT NULL DEFAULT '[]',
    "national_id_ciphertext" TEXT,
    "national_id_index" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "patient_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."consent_purposes" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "withdrawable" BOOLEAN NOT NULL,
    "current_version" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "consent_purposes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."consents" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "sequence" BIGSERIAL NOT NULL,
    "human_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "notice_version" TEXT NOT NULL,
    "notice_hash" TEXT NOT NULL,
    "language_code" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "actor_id" UUID DEFAULT app.current_user_id(),
    "client_ip" TEXT DEFAULT app.client_ip(),
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "telemetry"."audit_events" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "organization_id" UUID NOT NULL,
    "actor_id" UUID,
    "on_behalf_of" UUID,
    "actor_role" TEXT NOT NULL,
    "session_kind" TEXT NOT NULL,
    "session_id" TEXT,
    "request_id" TEXT,
    "client_ip" TEXT,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id","recorded_at")
) PARTITION BY RANGE ("recorded_at");

-- CreateTable
CREATE TABLE "telemetry"."access_events" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID DEFAULT app.current_user_id(),
    "actor_role" TEXT NOT NULL DEFAULT app.current_role(),
    "session_kind" TEXT NOT NULL DEFAULT app.session_kind(),
    "session_id" TEXT DEFAULT app.session_id(),
    "request_id" TEXT DEFAULT app.request_id(),
    "client_ip" TEXT DEFAULT app.client_ip(),
    "entity" TEXT NOT NULL,
    "entity_ids" UUID[],

    CONSTRAINT "access_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "telemetry"."security_events" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "principal_id" UUID,
    "client_ip" TEXT,
    "request_id" TEXT,
    "detail" TEXT NOT NULL,

    CONSTRAINT "security_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenancy"."organizations" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "timezone" TEXT NOT NULL,
    "language_code" TEXT NOT NULL,
    "country_code" TEXT NOT NULL,
    "tenancy_mode" TEXT NOT NULL DEFAULT 'shared',
    "activated_at" TIMESTAMPTZ(6),
    "suspended_at" TIMESTAMPTZ(6),
    "suspension_reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organizations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenancy"."organization_settings" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "brand_color" TEXT NOT NULL DEFAULT '#0b7285',
    "logo_url" TEXT,
    "email_from_name" TEXT,
    "hold_ttl_seconds" INTEGER NOT NULL DEFAULT 600,
    "booking_confirmation_hours" INTEGER NOT NULL DEFAULT 48,
    "no_show_grace_minutes" INTEGER NOT NULL DEFAULT 30,
    "cancellation_cutoff_hours" INTEGER NOT NULL DEFAULT 24,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organization_settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenancy"."organization_domains" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "host" TEXT NOT NULL,
    "app" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "verification_token" TEXT NOT NULL,
    "verified_at" TIMESTAMPTZ(6),
    "last_checked_at" TIMESTAMPTZ(6),
    "last_check_error" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organization_domains_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenancy"."roles" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "base_role" TEXT NOT NULL,
    "is_system" BOOLEAN NOT NULL DEFAULT false,
    "permissions" TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "roles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenancy"."memberships" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "principal_id" UUID,
    "email" TEXT NOT NULL,
    "role_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'invited',
    "joined_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenancy"."locations" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "closed_at" TIMESTAMPTZ(6),
    "timezone" TEXT NOT NULL,
    "address_line" TEXT,
    "city" TEXT,
    "postal_code" TEXT,
    "country" TEXT,
    "phone" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "locations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenancy"."tiers" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "entitlements" TEXT[],
    "limits" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "tiers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenancy"."organization_tiers" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "tier_code" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organization_tiers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenancy"."organization_limits" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "key" TEXT NOT NULL,
    "maximum" INTEGER NOT NULL,
    "manually_locked" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organization_limits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenancy"."organization_entitlements" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "key" TEXT NOT NULL,
    "is_enabled" BOOLEAN NOT NULL,
    "manually_locked" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organization_entitlements_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "outbox_events_organization_id_sequence_idx" ON "capabilities"."outbox_events"("organization_id", "sequence");

-- CreateIndex
CREATE INDEX "patients_organization_id_human_id_idx" ON "clinical"."patients"("organization_id", "human_id");

-- CreateIndex
CREATE INDEX "patients_organization_id_family_name_given_name_id_idx" ON "clinical"."patients"("organization_id", "family_name", "given_name", "id");

-- CreateIndex
CREATE INDEX "patients_organization_id_created_at_id_idx" ON "clinical"."patients"("organization_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "patients_organization_id_id_key" ON "clinical"."patients"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "patients_organization_id_external_system_external_id_key" ON "clinical"."patients"("organization_id", "external_system", "external_id");

-- CreateIndex
CREATE INDEX "patient_search_terms_organization_id_patient_id_idx" ON "clinical"."patient_search_terms"("organization_id", "patient_id");

-- CreateIndex
CREATE UNIQUE INDEX "allergies_organization_id_patient_id_external_id_key" ON "clinical"."allergies"("organization_id", "patient_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "conditions_organization_id_patient_id_external_id_key" ON "clinical"."conditions"("organization_id", "patient_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "principals_subject_key" ON "identity"."principals"("subject");

-- CreateIndex
CREATE INDEX "humans_email_idx" ON "identity"."humans"("email");

-- CreateIndex
CREATE UNIQUE INDEX "service_accounts_organization_id_id_key" ON "identity"."service_accounts"("organization_id", "id");

-- CreateIndex
CREATE INDEX "api_keys_secret_hash_idx" ON "identity"."api_keys"("secret_hash");

-- CreateIndex
CREATE INDEX "api_keys_organization_id_service_account_id_idx" ON "identity"."api_keys"("organization_id", "service_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_organization_id_secret_hash_key" ON "identity"."api_keys"("organization_id", "secret_hash");

-- CreateIndex
CREATE UNIQUE INDEX "patient_profiles_human_id_key" ON "identity"."patient_profiles"("human_id");

-- CreateIndex
CREATE UNIQUE INDEX "consent_purposes_code_key" ON "identity"."consent_purposes"("code");

-- CreateIndex
CREATE INDEX "consents_organization_id_human_id_purpose_sequence_idx" ON "identity"."consents"("organization_id", "human_id", "purpose", "sequence" DESC);

-- CreateIndex
CREATE INDEX "consents_human_id_purpose_sequence_idx" ON "identity"."consents"("human_id", "purpose", "sequence" DESC);

-- CreateIndex
CREATE INDEX "audit_events_organization_id_recorded_at_id_idx" ON "telemetry"."audit_events"("organization_id", "recorded_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_events_organization_id_entity_entity_id_recorded_at_idx" ON "telemetry"."audit_events"("organization_id", "entity", "entity_id", "recorded_at" DESC);

-- CreateIndex
CREATE INDEX "audit_events_organization_id_actor_id_recorded_at_idx" ON "telemetry"."audit_events"("organization_id", "actor_id", "recorded_at" DESC);

-- CreateIndex
CREATE INDEX "access_events_organization_id_recorded_at_id_idx" ON "telemetry"."access_events"("organization_id", "recorded_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "security_events_organization_id_occurred_at_id_idx" ON "telemetry"."security_events"("organization_id", "occurred_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "organizations_slug_key" ON "tenancy"."organizations"("slug");

-- CreateIndex
CREATE INDEX "organizations_created_at_id_idx" ON "tenancy"."organizations"("created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_settings_organization_id_key" ON "tenancy"."organization_settings"("organization_id");

-- CreateIndex
CREATE INDEX "organization_domains_host_idx" ON "tenancy"."organization_domains"("host");

-- CreateIndex
CREATE INDEX "organization_domains_organization_id_host_idx" ON "tenancy"."organization_domains"("organization_id", "host");

-- CreateIndex
CREATE INDEX "roles_organization_id_key_idx" ON "tenancy"."roles"("organization_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "roles_organization_id_id_key" ON "tenancy"."roles"("organization_id", "id");

-- CreateIndex
CREATE INDEX "memberships_organization_id_principal_id_idx" ON "tenancy"."memberships"("organization_id", "principal_id");

-- CreateIndex
CREATE INDEX "memberships_principal_id_idx" ON "tenancy"."memberships"("principal_id");

-- CreateIndex
CREATE INDEX "memberships_organization_id_email_idx" ON "tenancy"."memberships"("organization_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_organization_id_id_key" ON "tenancy"."memberships"("organization_id", "id");

-- CreateIndex
CREATE INDEX "locations_organization_id_slug_idx" ON "tenancy"."locations"("organization_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "locations_organization_id_id_key" ON "tenancy"."locations"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "tiers_code_key" ON "tenancy"."tiers"("code");

-- CreateIndex
CREATE UNIQUE INDEX "organization_tiers_organization_id_key" ON "tenancy"."organization_tiers"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_limits_organization_id_key_key" ON "tenancy"."organization_limits"("organization_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "organization_entitlements_organization_id_key_key" ON "tenancy"."organization_entitlements"("organization_id", "key");

-- AddForeignKey
ALTER TABLE "clinical"."allergies" ADD CONSTRAINT "allergies_organization_id_patient_id_fkey" FOREIGN KEY ("organization_id", "patient_id") REFERENCES "clinical"."patients"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."conditions" ADD CONSTRAINT "conditions_organization_id_patient_id_fkey" FOREIGN KEY ("organization_id", "patient_id") REFERENCES "clinical"."patients"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."humans" ADD CONSTRAINT "humans_id_fkey" FOREIGN KEY ("id") REFERENCES "identity"."principals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."agents" ADD CONSTRAINT "agents_id_fkey" FOREIGN KEY ("id") REFERENCES "identity"."principals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."service_accounts" ADD CONSTRAINT "service_accounts_id_fkey" FOREIGN KEY ("id") REFERENCES "identity"."principals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."api_keys" ADD CONSTRAINT "api_keys_organization_id_service_account_id_fkey" FOREIGN KEY ("organization_id", "service_account_id") REFERENCES "identity"."service_accounts"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."patient_profiles" ADD CONSTRAINT "patient_profiles_human_id_fkey" FOREIGN KEY ("human_id") REFERENCES "identity"."humans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenancy"."memberships" ADD CONSTRAINT "memberships_organization_id_role_id_fkey" FOREIGN KEY ("organization_id", "role_id") REFERENCES "tenancy"."roles"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
