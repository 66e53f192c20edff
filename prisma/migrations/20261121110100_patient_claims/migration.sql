-- How a guest becomes somebody with an account: the person proves to be that patient, and the clinic's record keeps its
-- id. Nobody else can do it for them. The proof is a verified e-mail that is the record's, the birth date, and a name
-- that agrees; it has to point at one record alone. A claim is kept as evidence, and only if it succeeded.
CREATE TABLE clinical.patient_claims (
  id uuid NOT NULL DEFAULT uuidv7(),
  organization_id uuid NOT NULL DEFAULT app.current_org_id(),
  patient_id uuid NOT NULL,
  human_id uuid NOT NULL DEFAULT app.current_user_id(),
  email text NOT NULL,
  given_name text NOT NULL,
  family_name text NOT NULL,
  birth_date date NOT NULL,
  claimed_at timestamptz(6) NOT NULL DEFAULT now(),
  CONSTRAINT patient_claims_pkey PRIMARY KEY (id),
  CONSTRAINT patient_claims_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id)
    REFERENCES clinical.patients (organization_id, id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX patient_claims_organization_id_patient_id_idx ON clinical.patient_claims (organization_id, patient_id);

CALL app.protect_tenant_table('clinical.patient_claims', visible_to => 'app.is_member()');
CREATE POLICY staff_or_self ON clinical.patient_claims AS RESTRICTIVE FOR SELECT TO app_rls
  USING ((SELECT app.is_staff()) OR human_id = (SELECT app.current_user_id()));
-- What a claim says of the person is what their own account says now. Never by staff, never while acting for somebody.
CREATE POLICY own_account ON clinical.patient_claims AS RESTRICTIVE FOR INSERT TO app_rls WITH CHECK (
  human_id = (SELECT app.current_user_id()) AND (SELECT app.current_role()) = 'patient' AND (SELECT app.session_kind()) = 'normal'
  AND EXISTS (SELECT FROM identity.humans h
    WHERE h.id = (SELECT app.current_user_id()) AND h.email_verified AND lower(h.email) = patient_claims.email
      AND h.given_name = patient_claims.given_name AND h.family_name = patient_claims.family_name));
CREATE TRIGGER record_change AFTER INSERT ON clinical.patient_claims FOR EACH ROW EXECUTE FUNCTION app.record_change();
CALL app.make_append_only('clinical.patient_claims');
CALL app.classify('clinical.patient_claims', 'internal', 'id', 'patient_id', 'human_id', 'claimed_at');
CALL app.classify('clinical.patient_claims', 'personal', 'email', 'given_name', 'family_name', 'birth_date');

-- The words of a name, folded as the search folds them.
CREATE FUNCTION clinical.name_words(source text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN array_remove(regexp_split_to_array(app.fold(source), '[^[:alnum:]]+'), '');

-- All that the owner may do on behalf of a patient: look at guests of that clinic, and put that patient's name to one.
CREATE POLICY claimable ON clinical.patients FOR SELECT TO app_owner
  USING (organization_id = (SELECT app.current_org_id()) AND COALESCE(human_id, (SELECT app.current_user_id())) = (SELECT app.current_user_id())
    AND (SELECT app.current_role()) = 'patient');
CREATE POLICY claimed ON clinical.patients FOR UPDATE TO app_owner
  USING (organization_id = (SELECT app.current_org_id()) AND human_id IS NULL AND (SELECT app.current_role()) = 'patient')
  WITH CHECK (organization_id = (SELECT app.current_org_id()) AND human_id = (SELECT app.current_user_id()));

-- Finds the one guest a claim can mean and links it. Without exactly one the claim is dropped: no row, no change. Runs
-- with the owner's rights because a patient sees no guest and may change no patient; the policies of the new claim are
-- checked after it and undo all of it.
CREATE FUNCTION clinical.link_claimed_patient() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  candidates uuid[];
BEGIN
  SELECT array_agg(p.id) INTO candidates FROM clinical.patients p
   WHERE p.organization_id = NEW.organization_id AND p.human_id IS NULL AND p.deleted_at IS NULL AND NOT p.is_deceased
     AND p.email = NEW.email AND p.birth_date = NEW.birth_date
     AND clinical.name_words(p.given_name) && clinical.name_words(NEW.given_name)
     AND clinical.name_words(p.family_name) && clinical.name_words(NEW.family_name);
  IF cardinality(candidates) IS DISTINCT FROM 1 THEN
    RETURN NULL;
  END IF;
  -- Of two claims at once the second finds the record taken.
  UPDATE clinical.patients p SET human_id = NEW.human_id
   WHERE p.organization_id = NEW.organization_id AND p.id = candidates[1] AND p.human_id IS NULL
   RETURNING p.id INTO NEW.patient_id;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION clinical.link_claimed_patient() FROM PUBLIC;
CREATE TRIGGER link_claimed_patient BEFORE INSERT ON clinical.patient_claims FOR EACH ROW EXECUTE FUNCTION clinical.link_claimed_patient();

-- Claims for whoever asks, with what their account says. The patient's id, or NULL when the proof does not hold.
CREATE FUNCTION clinical.claim_patient(birth_date date) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  claimed uuid;
BEGIN
  INSERT INTO clinical.patient_claims (email, given_name, family_name, birth_date)
    SELECT lower(h.email), h.given_name, h.family_name, claim_patient.birth_date FROM identity.humans h
     WHERE h.id = app.current_user_id() AND h.email_verified
    RETURNING patient_id INTO claimed;
  RETURN claimed;
END $$;
