-- What the gateway's question "who is this, and what may they do here?" needs beyond the first policies, and what people
-- need to act on their own data.

-- An API key names no subject: the gateway finds the principal behind it by the key's hash.
CREATE POLICY api_key_lookup ON identity.principals FOR SELECT TO app_rls USING ((SELECT app.is_gateway()) AND EXISTS (
  SELECT FROM identity.api_keys k WHERE k.secret_hash = (SELECT app.lookup_key()) AND k.service_account_id = principals.id));

-- Whoever answers for an agent sees its name and whether it is blocked.
CREATE POLICY own_agents ON identity.principals FOR SELECT TO app_rls USING (EXISTS (
  SELECT FROM identity.agents a WHERE a.id = principals.id AND a.operator_id = (SELECT app.current_user_id())));

-- Being seen is no change of a principal: it neither counts as one nor signs the row. Otherwise the block of somebody who
-- keeps making requests would fail again and again on a version that has moved on. Runs after `stamp`, by name.
CREATE FUNCTION identity.unstamp_sighting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - ARRAY['last_seen_at', 'version', 'updated_at', 'updated_by']
   = to_jsonb(OLD) - ARRAY['last_seen_at', 'version', 'updated_at', 'updated_by'] THEN
    NEW.version := OLD.version;
    NEW.updated_at := OLD.updated_at;
    NEW.updated_by := OLD.updated_by;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER unstamp_sighting BEFORE UPDATE ON identity.principals
  FOR EACH ROW WHEN (OLD.last_seen_at IS DISTINCT FROM NEW.last_seen_at) EXECUTE FUNCTION identity.unstamp_sighting();

-- Withdrawing must not be harder than agreeing was: it asks for no place in the clinic, so that whoever was removed from
-- one can still close their profile to it. What is withdrawn has been granted by the same person, whoever writes the row.
CREATE POLICY own_withdrawal ON identity.consents FOR INSERT TO app_rls
  WITH CHECK ((SELECT app.current_org_id()) IS NULL AND action = 'withdraw');
CREATE FUNCTION identity.withdraw_a_grant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT c.action FROM identity.consents c
       WHERE c.organization_id = NEW.organization_id AND c.human_id = NEW.human_id AND c.purpose = NEW.purpose
       ORDER BY c.sequence DESC LIMIT 1) IS DISTINCT FROM 'grant' THEN
    RAISE EXCEPTION 'There is no grant to withdraw' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER withdraw_a_grant BEFORE INSERT ON identity.consents
  FOR EACH ROW WHEN (NEW.action = 'withdraw') EXECUTE FUNCTION identity.withdraw_a_grant();

-- The clinic hears of it all the same.
CREATE POLICY own_withdrawal ON capabilities.outbox_events FOR INSERT TO app_rls
  WITH CHECK ((SELECT app.current_org_id()) IS NULL AND type = 'consent.withdrawn' AND EXISTS (
    SELECT FROM identity.consents c WHERE c.human_id = (SELECT app.current_user_id())
      AND c.organization_id = outbox_events.organization_id AND c.action = 'withdraw'));
