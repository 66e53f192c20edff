-- What a clinic sets up before anybody can book: specialties, specialists and their hours, services, products, calendars.

-- CreateTable
CREATE TABLE "clinical"."specialties" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "name" TEXT NOT NULL,
    "description" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "specialties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."specialists" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "human_id" UUID,
    "display_name" TEXT NOT NULL,
    "title" TEXT,
    "timezone" TEXT NOT NULL,
    "rank" INTEGER NOT NULL DEFAULT 1,
    "accepts_bookings" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "specialists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."specialist_signatures" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "specialist_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "specialist_signatures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."specialist_specialties" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "specialist_id" UUID NOT NULL,
    "specialty_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "specialist_specialties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."specialist_hours" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "specialist_id" UUID NOT NULL,
    "calendar_id" UUID,
    "weekday" SMALLINT,
    "date" DATE,
    "ranges" INTEGER[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "specialist_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."time_off" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "specialist_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "time_off_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."opening_hours" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "location_id" UUID NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "ranges" INTEGER[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "opening_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."closures" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "location_id" UUID,
    "name" TEXT NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "ranges" INTEGER[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "closures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."holiday_regions" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "location_id" UUID,
    "country_code" TEXT NOT NULL,
    "region_code" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "holiday_regions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."services" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "name" TEXT NOT NULL,
    "description" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "duration_minutes" INTEGER NOT NULL,
    "interval_minutes" INTEGER NOT NULL,
    "offset_minutes" INTEGER NOT NULL DEFAULT 0,
    "buffer_before_minutes" INTEGER NOT NULL DEFAULT 0,
    "buffer_after_minutes" INTEGER NOT NULL DEFAULT 0,
    "notice_minutes" INTEGER NOT NULL DEFAULT 0,
    "booking_window_days" INTEGER,
    "day_limit" INTEGER,
    "week_limit" INTEGER,
    "fixed_grid" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE,
    "valid_until" DATE,
    "assignment" TEXT NOT NULL DEFAULT 'round-robin',
    "billing" TEXT NOT NULL DEFAULT 'session',
    "price_minor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "included_minutes" INTEGER,
    "billing_unit_minutes" INTEGER,
    "extra_price_minor" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "services_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."service_specialists" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "service_id" UUID NOT NULL,
    "specialist_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "service_specialists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."products" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "name" TEXT NOT NULL,
    "description" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "price_minor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."bundles" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "name" TEXT NOT NULL,
    "description" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "price_minor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "bundles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."bundle_services" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "bundle_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "visits" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "bundle_services_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."bundle_products" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "bundle_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "bundle_products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."calendars" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "description" TEXT,
    "kind" TEXT NOT NULL,
    "audience" TEXT NOT NULL DEFAULT 'staff',
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "timezone" TEXT NOT NULL,
    "location_id" UUID,
    "starts_on" DATE,
    "ends_on" DATE,
    "horizon_days" INTEGER,
    "horizon_counting" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "calendars_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."calendar_services" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "calendar_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "price_minor" INTEGER,
    "duration_minutes" INTEGER,
    "interval_minutes" INTEGER,
    "notice_minutes" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "calendar_services_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinical"."calendar_specialists" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL DEFAULT app.current_org_id(),
    "calendar_id" UUID NOT NULL,
    "specialist_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app.current_user_id(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app.current_user_id(),
    "deleted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "calendar_specialists_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "specialties_organization_id_name_id_idx" ON "clinical"."specialties"("organization_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "specialties_organization_id_id_key" ON "clinical"."specialties"("organization_id", "id");

-- CreateIndex
CREATE INDEX "specialists_organization_id_display_name_id_idx" ON "clinical"."specialists"("organization_id", "display_name", "id");

-- CreateIndex
CREATE INDEX "specialists_organization_id_human_id_idx" ON "clinical"."specialists"("organization_id", "human_id");

-- CreateIndex
CREATE UNIQUE INDEX "specialists_organization_id_id_key" ON "clinical"."specialists"("organization_id", "id");

-- CreateIndex
CREATE INDEX "specialist_signatures_organization_id_specialist_id_idx" ON "clinical"."specialist_signatures"("organization_id", "specialist_id");

-- CreateIndex
CREATE INDEX "specialist_specialties_organization_id_specialist_id_idx" ON "clinical"."specialist_specialties"("organization_id", "specialist_id");

-- CreateIndex
CREATE INDEX "specialist_specialties_organization_id_specialty_id_idx" ON "clinical"."specialist_specialties"("organization_id", "specialty_id");

-- CreateIndex
CREATE INDEX "specialist_hours_organization_id_specialist_id_date_idx" ON "clinical"."specialist_hours"("organization_id", "specialist_id", "date");

-- CreateIndex
CREATE INDEX "specialist_hours_organization_id_calendar_id_idx" ON "clinical"."specialist_hours"("organization_id", "calendar_id");

-- CreateIndex
CREATE INDEX "time_off_organization_id_specialist_id_ends_at_idx" ON "clinical"."time_off"("organization_id", "specialist_id", "ends_at");

-- CreateIndex
CREATE INDEX "opening_hours_organization_id_location_id_idx" ON "clinical"."opening_hours"("organization_id", "location_id");

-- CreateIndex
CREATE INDEX "closures_organization_id_last_day_id_idx" ON "clinical"."closures"("organization_id", "last_day", "id");

-- CreateIndex
CREATE INDEX "services_organization_id_name_id_idx" ON "clinical"."services"("organization_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "services_organization_id_id_key" ON "clinical"."services"("organization_id", "id");

-- CreateIndex
CREATE INDEX "service_specialists_organization_id_service_id_idx" ON "clinical"."service_specialists"("organization_id", "service_id");

-- CreateIndex
CREATE INDEX "service_specialists_organization_id_specialist_id_idx" ON "clinical"."service_specialists"("organization_id", "specialist_id");

-- CreateIndex
CREATE INDEX "products_organization_id_name_id_idx" ON "clinical"."products"("organization_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "products_organization_id_id_key" ON "clinical"."products"("organization_id", "id");

-- CreateIndex
CREATE INDEX "bundles_organization_id_name_id_idx" ON "clinical"."bundles"("organization_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "bundles_organization_id_id_key" ON "clinical"."bundles"("organization_id", "id");

-- CreateIndex
CREATE INDEX "bundle_services_organization_id_bundle_id_idx" ON "clinical"."bundle_services"("organization_id", "bundle_id");

-- CreateIndex
CREATE INDEX "bundle_services_organization_id_service_id_idx" ON "clinical"."bundle_services"("organization_id", "service_id");

-- CreateIndex
CREATE INDEX "bundle_products_organization_id_bundle_id_idx" ON "clinical"."bundle_products"("organization_id", "bundle_id");

-- CreateIndex
CREATE INDEX "bundle_products_organization_id_product_id_idx" ON "clinical"."bundle_products"("organization_id", "product_id");

-- CreateIndex
CREATE INDEX "holiday_regions_organization_id_location_id_idx" ON "clinical"."holiday_regions"("organization_id", "location_id");

-- CreateIndex
CREATE INDEX "calendars_organization_id_name_id_idx" ON "clinical"."calendars"("organization_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "calendars_organization_id_id_key" ON "clinical"."calendars"("organization_id", "id");

-- CreateIndex
CREATE INDEX "calendar_services_organization_id_calendar_id_idx" ON "clinical"."calendar_services"("organization_id", "calendar_id");

-- CreateIndex
CREATE INDEX "calendar_services_organization_id_service_id_idx" ON "clinical"."calendar_services"("organization_id", "service_id");

-- CreateIndex
CREATE INDEX "calendar_specialists_organization_id_calendar_id_idx" ON "clinical"."calendar_specialists"("organization_id", "calendar_id");

-- CreateIndex
CREATE INDEX "calendar_specialists_organization_id_specialist_id_idx" ON "clinical"."calendar_specialists"("organization_id", "specialist_id");

-- AddForeignKey
ALTER TABLE "clinical"."specialist_signatures" ADD CONSTRAINT "specialist_signatures_organization_id_specialist_id_fkey" FOREIGN KEY ("organization_id", "specialist_id") REFERENCES "clinical"."specialists"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."specialist_specialties" ADD CONSTRAINT "specialist_specialties_organization_id_specialist_id_fkey" FOREIGN KEY ("organization_id", "specialist_id") REFERENCES "clinical"."specialists"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."specialist_specialties" ADD CONSTRAINT "specialist_specialties_organization_id_specialty_id_fkey" FOREIGN KEY ("organization_id", "specialty_id") REFERENCES "clinical"."specialties"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."specialist_hours" ADD CONSTRAINT "specialist_hours_organization_id_specialist_id_fkey" FOREIGN KEY ("organization_id", "specialist_id") REFERENCES "clinical"."specialists"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."specialist_hours" ADD CONSTRAINT "specialist_hours_organization_id_calendar_id_fkey" FOREIGN KEY ("organization_id", "calendar_id") REFERENCES "clinical"."calendars"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."time_off" ADD CONSTRAINT "time_off_organization_id_specialist_id_fkey" FOREIGN KEY ("organization_id", "specialist_id") REFERENCES "clinical"."specialists"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."service_specialists" ADD CONSTRAINT "service_specialists_organization_id_service_id_fkey" FOREIGN KEY ("organization_id", "service_id") REFERENCES "clinical"."services"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."service_specialists" ADD CONSTRAINT "service_specialists_organization_id_specialist_id_fkey" FOREIGN KEY ("organization_id", "specialist_id") REFERENCES "clinical"."specialists"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."bundle_services" ADD CONSTRAINT "bundle_services_organization_id_bundle_id_fkey" FOREIGN KEY ("organization_id", "bundle_id") REFERENCES "clinical"."bundles"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."bundle_products" ADD CONSTRAINT "bundle_products_organization_id_bundle_id_fkey" FOREIGN KEY ("organization_id", "bundle_id") REFERENCES "clinical"."bundles"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."bundle_services" ADD CONSTRAINT "bundle_services_organization_id_service_id_fkey" FOREIGN KEY ("organization_id", "service_id") REFERENCES "clinical"."services"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."bundle_products" ADD CONSTRAINT "bundle_products_organization_id_product_id_fkey" FOREIGN KEY ("organization_id", "product_id") REFERENCES "clinical"."products"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."calendar_services" ADD CONSTRAINT "calendar_services_organization_id_calendar_id_fkey" FOREIGN KEY ("organization_id", "calendar_id") REFERENCES "clinical"."calendars"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."calendar_services" ADD CONSTRAINT "calendar_services_organization_id_service_id_fkey" FOREIGN KEY ("organization_id", "service_id") REFERENCES "clinical"."services"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."calendar_specialists" ADD CONSTRAINT "calendar_specialists_organization_id_calendar_id_fkey" FOREIGN KEY ("organization_id", "calendar_id") REFERENCES "clinical"."calendars"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical"."calendar_specialists" ADD CONSTRAINT "calendar_specialists_organization_id_specialist_id_fkey" FOREIGN KEY ("organization_id", "specialist_id") REFERENCES "clinical"."specialists"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

