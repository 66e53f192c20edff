-- What callers are promised about a value holds for every writer: the API, an import, a seed.
ALTER TABLE clinical.patients
  ADD CONSTRAINT patients_sex CHECK (sex IN ('male', 'female', 'other', 'unknown')),
  ADD CONSTRAINT patients_email CHECK (email = lower(email)),
  ADD CONSTRAINT patients_phone CHECK (phone ~ '^\+[1-9][0-9]{6,14}$'),
  ADD CONSTRAINT patients_country CHECK (country ~ '^[A-Z]{2}$');
ALTER TABLE clinical.allergies
  ADD CONSTRAINT allergies_clinical_status CHECK (clinical_status IN ('active', 'inactive', 'resolved', 'unknown')),
  ADD CONSTRAINT allergies_category CHECK (category IN ('food', 'medication', 'environment', 'biologic')),
  ADD CONSTRAINT allergies_criticality CHECK (criticality IN ('low', 'high', 'unable-to-assess'));
ALTER TABLE clinical.conditions
  ADD CONSTRAINT conditions_clinical_status
    CHECK (clinical_status IN ('active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved', 'unknown'));

-- The one fact of the clinic that clinical needs and tenancy owns: in which country a number without a prefix is dialled.
CREATE FUNCTION clinical.country_of_clinic() RETURNS text LANGUAGE sql STABLE
  RETURN (SELECT o.country_code FROM tenancy.organizations o WHERE o.id = app.current_org_id());
