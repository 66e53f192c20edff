-- Who sees what of the ground that bookings stand on. Staff see all of their clinic. Everybody else, signed in or not,
-- sees what it takes to choose a time: calendars that are open to the public, and of services, specialists and hours what
-- such a calendar offers. Only staff write; which of them is for the permissions to say.

-- The ranges of a day as minutes after midnight: {540,720,840,1080} is 9 to 12 and 14 to 18. Strictly rising, so that
-- none overlaps or touches another; on the grid of five minutes that slots are held by; 1440 is the midnight that ends it.
CREATE FUNCTION clinical.are_day_ranges(ranges integer[]) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN cardinality(ranges) % 2 = 0 AND NOT EXISTS (
    SELECT FROM unnest(ranges) WITH ORDINALITY AS r (minute, place)
     WHERE minute IS NULL OR minute % 5 <> 0 OR minute NOT BETWEEN 0 AND 1440 OR minute <= ranges[place::integer - 1]);

-- Durations and the like: on the same grid, and not longer than a column can mean.
CREATE FUNCTION clinical.is_on_grid(minutes integer, minimum integer, maximum integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN minutes % 5 = 0 AND minutes BETWEEN minimum AND maximum;

-- Staff alone ----------------------------------------------------------------------------------------------------------

CALL app.protect_tenant_table('clinical.specialist_signatures', visible_to => 'app.is_staff()');
CALL app.protect_tenant_table('clinical.products', visible_to => 'app.is_staff()');
CALL app.protect_tenant_table('clinical.bundles', visible_to => 'app.is_staff()');
CALL app.protect_tenant_table('clinical.bundle_services', visible_to => 'app.is_staff()');
CALL app.protect_tenant_table('clinical.bundle_products', visible_to => 'app.is_staff()');

-- Everybody at the clinic, each row as its policy says ------------------------------------------------------------------

DO $$
DECLARE
  target text;
BEGIN
  FOREACH target IN ARRAY ARRAY['specialties', 'specialists', 'specialist_specialties', 'specialist_hours', 'time_off',
    'opening_hours', 'closures', 'holiday_regions', 'services', 'service_specialists', 'calendars', 'calendar_services',
    'calendar_specialists'] LOOP
    CALL app.protect_tenant_table(format('clinical.%I', target)::regclass, visible_to => 'app.current_role() IS NOT NULL');
    EXECUTE format('CREATE POLICY staff_insert ON clinical.%I AS RESTRICTIVE FOR INSERT TO app_rls WITH CHECK ((SELECT app.is_staff()))', target);
    EXECUTE format('CREATE POLICY staff_update ON clinical.%I AS RESTRICTIVE FOR UPDATE TO app_rls USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()))', target);
  END LOOP;
END $$;

CREATE POLICY staff_or_public ON clinical.calendars AS RESTRICTIVE FOR SELECT TO app_rls
  USING ((SELECT app.is_staff()) OR (audience = 'public' AND is_active));
CREATE POLICY staff_or_public ON clinical.calendar_services AS RESTRICTIVE FOR SELECT TO app_rls
  USING ((SELECT app.is_staff()) OR EXISTS (SELECT FROM clinical.calendars c
    WHERE c.organization_id = calendar_services.organization_id AND c.id = calendar_services.calendar_id));
CREATE POLICY staff_or_public ON clinical.calendar_specialists AS RESTRICTIVE FOR SELECT TO app_rls
  USING ((SELECT app.is_staff()) OR EXISTS (SELECT FROM clinical.calendars c
    WHERE c.organization_id = calendar_specialists.organization_id AND c.id = calendar_specialists.calendar_id));
CREATE POLICY staff_or_public ON clinical.services AS RESTRICTIVE FOR SELECT TO app_rls
  USING ((SELECT app.is_staff()) OR (is_active AND EXISTS (SELECT FROM clinical.calendar_services s
    WHERE s.organization_id = services.organization_id AND s.service_id = services.id)));
CREATE POLICY staff_or_public ON clinical.specialists AS RESTRICTIVE FOR SELECT TO app_rls
  USING ((SELECT app.is_staff()) OR (accepts_bookings AND EXISTS (SELECT FROM clinical.calendar_specialists s
    WHERE s.organization_id = specialists.organization_id AND s.specialist_id = specialists.id)));
CREATE POLICY staff_or_public ON clinical.specialist_specialties AS RESTRICTIVE FOR SELECT TO app_rls
  USING ((SELECT app.is_staff()) OR EXISTS (SELECT FROM clinical.specialists s
    WHERE s.organization_id = specialist_specialties.organization_id AND s.id = specialist_specialties.specialist_id));
CREATE POLICY staff_or_public ON clinical.service_specialists AS RESTRICTIVE FOR SELECT TO app_rls
  USING ((SELECT app.is_staff()) OR EXISTS (SELECT FROM clinical.specialists s
    WHERE s.organization_id = service_specialists.organization_id AND s.id = service_specialists.specialist_id));
CREATE POLICY staff_or_public ON clinical.time_off AS RESTRICTIVE FOR SELECT TO app_rls
  USING ((SELECT app.is_staff()) OR EXISTS (SELECT FROM clinical.specialists s
    WHERE s.organization_id = time_off.organization_id AND s.id = time_off.specialist_id));
CREATE POLICY staff_or_public ON clinical.specialist_hours AS RESTRICTIVE FOR SELECT TO app_rls
  USING ((SELECT app.is_staff()) OR (
    EXISTS (SELECT FROM clinical.specialists s
      WHERE s.organization_id = specialist_hours.organization_id AND s.id = specialist_hours.specialist_id)
    AND (calendar_id IS NULL OR EXISTS (SELECT FROM clinical.calendars c
      WHERE c.organization_id = specialist_hours.organization_id AND c.id = specialist_hours.calendar_id))));

-- What a column holds --------------------------------------------------------------------------------------------------

CALL app.classify('clinical.specialties', 'public', 'name', 'description');
CALL app.classify('clinical.specialists', 'public', 'display_name', 'title', 'timezone');
CALL app.classify('clinical.specialists', 'internal', 'human_id', 'rank', 'accepts_bookings');
CALL app.classify('clinical.specialist_signatures', 'internal', 'specialist_id');
CALL app.classify('clinical.specialist_signatures', 'personal', 'text');
CALL app.classify('clinical.specialist_specialties', 'public', 'specialist_id', 'specialty_id');
CALL app.classify('clinical.specialist_hours', 'public', 'specialist_id', 'calendar_id', 'weekday', 'date', 'ranges');
CALL app.classify('clinical.time_off', 'internal', 'specialist_id', 'starts_at', 'ends_at');
CALL app.classify('clinical.opening_hours', 'public', 'location_id', 'weekday', 'ranges');
CALL app.classify('clinical.closures', 'public', 'location_id', 'name', 'first_day', 'last_day', 'ranges');
CALL app.classify('clinical.holiday_regions', 'public', 'location_id', 'country_code', 'region_code');
CALL app.classify('clinical.services', 'public', 'name', 'description', 'is_active', 'duration_minutes', 'interval_minutes',
  'offset_minutes', 'buffer_before_minutes', 'buffer_after_minutes', 'notice_minutes', 'booking_window_days', 'day_limit',
  'week_limit', 'fixed_grid', 'valid_from', 'valid_until', 'assignment', 'billing', 'price_minor', 'currency',
  'included_minutes', 'billing_unit_minutes', 'extra_price_minor');
CALL app.classify('clinical.service_specialists', 'public', 'service_id', 'specialist_id');
CALL app.classify('clinical.products', 'internal', 'name', 'description', 'is_active', 'price_minor', 'currency');
CALL app.classify('clinical.bundles', 'internal', 'name', 'description', 'is_active', 'price_minor', 'currency');
CALL app.classify('clinical.bundle_services', 'internal', 'bundle_id', 'service_id', 'visits');
CALL app.classify('clinical.bundle_products', 'internal', 'bundle_id', 'product_id', 'quantity');
CALL app.classify('clinical.calendars', 'public', 'name', 'slug', 'description', 'kind', 'audience', 'is_active', 'timezone',
  'location_id', 'starts_on', 'ends_on', 'horizon_days', 'horizon_counting');
CALL app.classify('clinical.calendar_services', 'public', 'calendar_id', 'service_id', 'price_minor', 'duration_minutes',
  'interval_minutes', 'notice_minutes');
CALL app.classify('clinical.calendar_specialists', 'public', 'calendar_id', 'specialist_id');

-- What holds of a value, whoever writes it -----------------------------------------------------------------------------

ALTER TABLE clinical.specialists ADD CONSTRAINT specialists_rank CHECK (rank BETWEEN 1 AND 1000);
ALTER TABLE clinical.specialist_hours
  ADD CONSTRAINT specialist_hours_day CHECK ((weekday IS NULL) <> (date IS NULL)),
  ADD CONSTRAINT specialist_hours_weekday CHECK (weekday BETWEEN 1 AND 7),
  ADD CONSTRAINT specialist_hours_ranges CHECK (clinical.are_day_ranges(ranges));
ALTER TABLE clinical.time_off ADD CONSTRAINT time_off_order CHECK (ends_at > starts_at);
ALTER TABLE clinical.opening_hours
  ADD CONSTRAINT opening_hours_weekday CHECK (weekday BETWEEN 1 AND 7),
  ADD CONSTRAINT opening_hours_ranges CHECK (clinical.are_day_ranges(ranges));
ALTER TABLE clinical.closures
  ADD CONSTRAINT closures_days CHECK (last_day BETWEEN first_day AND first_day + 366),
  ADD CONSTRAINT closures_ranges CHECK (clinical.are_day_ranges(ranges));
ALTER TABLE clinical.holiday_regions ADD CONSTRAINT holiday_regions_country CHECK (country_code ~ '^[A-Z]{2}$');
ALTER TABLE clinical.services
  ADD CONSTRAINT services_duration CHECK (clinical.is_on_grid(duration_minutes, 5, 1440)),
  ADD CONSTRAINT services_interval CHECK (clinical.is_on_grid(interval_minutes, 5, 1440)),
  ADD CONSTRAINT services_offset CHECK (offset_minutes >= 0 AND offset_minutes % 5 = 0 AND offset_minutes < interval_minutes),
  ADD CONSTRAINT services_buffers CHECK (clinical.is_on_grid(buffer_before_minutes, 0, 240) AND clinical.is_on_grid(buffer_after_minutes, 0, 240)),
  ADD CONSTRAINT services_notice CHECK (clinical.is_on_grid(notice_minutes, 0, 525600)),
  ADD CONSTRAINT services_booking_window CHECK (booking_window_days BETWEEN 0 AND 730),
  ADD CONSTRAINT services_limits CHECK (day_limit >= 1 AND week_limit >= 1),
  ADD CONSTRAINT services_validity CHECK (valid_until >= valid_from),
  ADD CONSTRAINT services_assignment CHECK (assignment IN ('round-robin', 'priority', 'collective')),
  ADD CONSTRAINT services_billing CHECK (billing IN ('session', 'time', 'hybrid')),
  ADD CONSTRAINT services_price CHECK (price_minor >= 0 AND extra_price_minor >= 0),
  ADD CONSTRAINT services_currency CHECK (currency ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT services_minutes_billed CHECK (clinical.is_on_grid(included_minutes, 5, 1440) AND clinical.is_on_grid(billing_unit_minutes, 5, 1440)),
  -- A session has one price; time has one a unit; a hybrid has one for the first minutes and one a unit for those after.
  ADD CONSTRAINT services_billing_terms CHECK (
    (billing_unit_minutes IS NOT NULL) = (billing <> 'session') AND (included_minutes IS NOT NULL) = (billing = 'hybrid')
    AND (extra_price_minor IS NOT NULL) = (billing = 'hybrid'));
ALTER TABLE clinical.products
  ADD CONSTRAINT products_price CHECK (price_minor >= 0),
  ADD CONSTRAINT products_currency CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE clinical.bundles
  ADD CONSTRAINT bundles_price CHECK (price_minor >= 0),
  ADD CONSTRAINT bundles_currency CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE clinical.bundle_services ADD CONSTRAINT bundle_services_visits CHECK (visits BETWEEN 1 AND 1000);
ALTER TABLE clinical.bundle_products ADD CONSTRAINT bundle_products_quantity CHECK (quantity BETWEEN 1 AND 1000);
ALTER TABLE clinical.calendars
  ADD CONSTRAINT calendars_slug CHECK (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  ADD CONSTRAINT calendars_kind CHECK (kind IN ('campaign', 'promotional', 'rolling-horizon', 'open')),
  ADD CONSTRAINT calendars_audience CHECK (audience IN ('public', 'staff')),
  ADD CONSTRAINT calendars_period CHECK (ends_on >= starts_on),
  ADD CONSTRAINT calendars_fixed_period CHECK (kind NOT IN ('campaign', 'promotional') OR (starts_on IS NOT NULL AND ends_on IS NOT NULL)),
  ADD CONSTRAINT calendars_horizon CHECK ((kind = 'rolling-horizon') = (horizon_days IS NOT NULL) AND (horizon_days IS NULL) = (horizon_counting IS NULL)),
  ADD CONSTRAINT calendars_horizon_days CHECK (horizon_days BETWEEN 1 AND 730),
  ADD CONSTRAINT calendars_horizon_counting CHECK (horizon_counting IN ('calendar-days', 'business-days'));
ALTER TABLE clinical.calendar_services
  ADD CONSTRAINT calendar_services_price CHECK (price_minor >= 0),
  ADD CONSTRAINT calendar_services_minutes CHECK (clinical.is_on_grid(duration_minutes, 5, 1440)
    AND clinical.is_on_grid(interval_minutes, 5, 1440) AND clinical.is_on_grid(notice_minutes, 0, 525600));

-- What there is one of; what was removed makes room.
CREATE UNIQUE INDEX specialties_name ON clinical.specialties (organization_id, name) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX specialists_human ON clinical.specialists (organization_id, human_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX specialist_signatures_once ON clinical.specialist_signatures (organization_id, specialist_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX specialist_specialties_once ON clinical.specialist_specialties (organization_id, specialist_id, specialty_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX specialist_hours_once ON clinical.specialist_hours (organization_id, specialist_id, calendar_id, weekday, date)
  NULLS NOT DISTINCT WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX opening_hours_once ON clinical.opening_hours (organization_id, location_id, weekday) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX holiday_regions_once ON clinical.holiday_regions (organization_id, location_id) NULLS NOT DISTINCT WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX services_name ON clinical.services (organization_id, name) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX service_specialists_once ON clinical.service_specialists (organization_id, service_id, specialist_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX products_name ON clinical.products (organization_id, name) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX bundles_name ON clinical.bundles (organization_id, name) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX bundle_services_once ON clinical.bundle_services (organization_id, bundle_id, service_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX bundle_products_once ON clinical.bundle_products (organization_id, bundle_id, product_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX calendars_slug_once ON clinical.calendars (organization_id, slug) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX calendar_services_once ON clinical.calendar_services (organization_id, calendar_id, service_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX calendar_specialists_once ON clinical.calendar_specialists (organization_id, calendar_id, specialist_id) WHERE deleted_at IS NULL;

-- More facts of tenancy's that clinical needs, beside the country: where a visit takes place and what time it is there.
-- Without a location it is the clinic's own zone, in which no doors are opened. No row for a place that is not the clinic's.
CREATE FUNCTION clinical.place_at(location uuid) RETURNS TABLE (timezone text, is_active boolean, language_code text) LANGUAGE sql STABLE AS $$
  SELECT COALESCE(l.timezone, o.timezone), COALESCE(l.status, 'active') = 'active', o.language_code
    FROM tenancy.organizations o LEFT JOIN tenancy.locations l ON l.organization_id = o.id AND l.id = location
   WHERE o.id = app.current_org_id() AND (location IS NULL OR l.id IS NOT NULL)
$$;

-- And whether somebody works there: a specialist with an account is one of the clinic's own people.
CREATE FUNCTION clinical.is_of_staff(person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM tenancy.memberships m JOIN tenancy.roles r ON r.organization_id = m.organization_id AND r.id = m.role_id
     WHERE m.organization_id = app.current_org_id() AND m.principal_id = person AND m.status = 'active' AND r.base_role <> 'patient')
$$;

-- The roles that clinics began with learn of the permissions there are now; roles of their own stay as they are.
ALTER TABLE tenancy.roles NO FORCE ROW LEVEL SECURITY;
UPDATE tenancy.roles SET permissions = permissions || CASE key
    WHEN 'admin' THEN ARRAY['specialists:manage', 'services:manage', 'calendars:manage', 'schedule:read', 'schedule:manage_own']
    WHEN 'specialist' THEN ARRAY['schedule:read', 'schedule:manage_own']
    ELSE ARRAY['schedule:read'] END
 WHERE is_system AND deleted_at IS NULL AND key IN ('admin', 'specialist', 'customer_support');
ALTER TABLE tenancy.roles FORCE ROW LEVEL SECURITY;
