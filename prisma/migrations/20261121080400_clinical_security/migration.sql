GRANT USAGE ON SCHEMA clinical TO app_rls, app_admin;

-- Staff see the clinic's patients; patients see themselves.
CALL app.protect_tenant_table('clinical.patients', visible_to => 'app.is_member()');
CREATE POLICY staff_or_self ON clinical.patients AS RESTRICTIVE FOR ALL TO app_rls
  USING ((SELECT app.is_staff()) OR human_id = (SELECT app.current_user_id())) WITH CHECK ((SELECT app.is_staff()));
CALL app.classify('clinical.patients', 'internal', 'human_id', 'language_code', 'external_system', 'external_id', 'source_hash');
CALL app.classify('clinical.patients', 'personal', 'given_name', 'family_name', 'birth_date', 'sex', 'email', 'phone', 'address_line', 'city', 'region', 'postal_code', 'country', 'deceased_at');
CREATE UNIQUE INDEX patients_human ON clinical.patients (organization_id, human_id) WHERE deleted_at IS NULL;

CALL app.protect_tenant_table('clinical.allergies', visible_to => 'app.is_member()');
CREATE POLICY staff_or_self ON clinical.allergies AS RESTRICTIVE FOR ALL TO app_rls
  USING ((SELECT app.is_staff()) OR EXISTS (SELECT FROM clinical.patients p WHERE p.organization_id = allergies.organization_id AND p.id = allergies.patient_id))
  WITH CHECK ((SELECT app.is_staff()));
CALL app.classify('clinical.allergies', 'internal', 'patient_id', 'external_id', 'recorded_at');
CALL app.classify('clinical.allergies', 'health', 'code_system', 'code', 'display', 'clinical_status', 'category', 'criticality');

CALL app.protect_tenant_table('clinical.conditions', visible_to => 'app.is_member()');
CREATE POLICY staff_or_self ON clinical.conditions AS RESTRICTIVE FOR ALL TO app_rls
  USING ((SELECT app.is_staff()) OR EXISTS (SELECT FROM clinical.patients p WHERE p.organization_id = conditions.organization_id AND p.id = conditions.patient_id))
  WITH CHECK ((SELECT app.is_staff()));
CALL app.classify('clinical.conditions', 'internal', 'patient_id', 'external_id', 'recorded_at');
CALL app.classify('clinical.conditions', 'health', 'code_system', 'code', 'display', 'clinical_status', 'onset_at', 'abated_at');

-- Search: LIKE and trigram operators are not leakproof, so under row security they never reach an index. Equality and
-- range on text are; hence one row a word, in the C collation, found by prefix range.
ALTER TABLE clinical.patient_search_terms ALTER COLUMN term TYPE text COLLATE "C";
CALL app.protect_tenant_table('clinical.patient_search_terms', visible_to => 'app.is_staff()');
GRANT DELETE ON clinical.patient_search_terms TO app_rls;
CALL app.classify('clinical.patient_search_terms', 'internal', 'patient_id');
CALL app.classify('clinical.patient_search_terms', 'personal', 'term');

-- Lower case, without diacritics: "Ștefănescu" and "stefanescu" are one word.
CREATE FUNCTION app.fold(source text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN lower(regexp_replace(normalize(source, NFKD), '[̀-ͯ]', '', 'g'));

CREATE FUNCTION clinical.index_patient() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM clinical.patient_search_terms t WHERE t.organization_id = NEW.organization_id AND t.patient_id = NEW.id;
  IF NEW.deleted_at IS NULL THEN
    INSERT INTO clinical.patient_search_terms (organization_id, term, patient_id)
      SELECT DISTINCT NEW.organization_id, word, NEW.id
        FROM unnest(
          regexp_split_to_array(app.fold(NEW.given_name || ' ' || NEW.family_name), '[^[:alnum:]]+')
          || lower(NEW.email)
          || regexp_replace(NEW.phone, '\D', '', 'g')
          || right(regexp_replace(NEW.phone, '\D', '', 'g'), 9)
          || to_char(NEW.birth_date, 'YYYY-MM-DD')) word
       WHERE word <> '';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER index_patient AFTER INSERT OR UPDATE OF given_name, family_name, email, phone, birth_date, deleted_at ON clinical.patients
  FOR EACH ROW EXECUTE FUNCTION clinical.index_patient();
