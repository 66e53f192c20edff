-- A new patient has no words to take out of the index. Looking for them cost an import more than all else: within one
-- large transaction the planner knows nothing yet of the rows that came before.
CREATE OR REPLACE FUNCTION clinical.index_patient() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM clinical.patient_search_terms t WHERE t.organization_id = NEW.organization_id AND t.patient_id = NEW.id;
  END IF;
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
