-- What every table stands on: who is asking (variables), how columns are classed, how rows are protected and recorded.
-- Logins are created by the bootstrap (prisma/src/roles.ts), because passwords do not belong in migrations.

CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO app_rls, app_platform, app_admin;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- Who is asking ------------------------------------------------------------------------------------------------------
-- Transaction-local variables. After a transaction a custom variable is '' and not NULL, hence NULLIF everywhere.

CREATE FUNCTION app.current_org_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.current_org_id', true), '')::uuid;
CREATE FUNCTION app.current_user_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.current_user_id', true), '')::uuid;
CREATE FUNCTION app.current_role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.current_role', true), '');
-- The exact key a caller presented: a token's subject, the hash of an API key, a host name. Opens one registry row.
CREATE FUNCTION app.lookup_key() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.lookup_key', true), '');
CREATE FUNCTION app.on_behalf_of() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.on_behalf_of', true), '')::uuid;
CREATE FUNCTION app.session_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN COALESCE(NULLIF(current_setting('app.session_kind', true), ''), 'system');
CREATE FUNCTION app.session_id() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.session_id', true), '');
CREATE FUNCTION app.request_id() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.request_id', true), '');
CREATE FUNCTION app.client_ip() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.client_ip', true), '');

-- These answer false, never NULL, when no role is set: a missing context has no rights.
CREATE FUNCTION app.is_staff() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN COALESCE(app.current_role() IN ('admin', 'specialist', 'customer_support', 'service', 'system'), false);
CREATE FUNCTION app.is_member() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN app.is_staff() OR COALESCE(app.current_role() = 'patient', false);
CREATE FUNCTION app.is_gateway() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN COALESCE(app.current_role() = 'gateway', false);
CREATE FUNCTION app.is_superadmin() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN COALESCE(app.current_role() = 'superadmin', false);

-- The "organization" of what belongs to the platform as a whole. No actor is ever bound to it.
CREATE FUNCTION app.platform_org_id() RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN '00000000-0000-0000-0000-000000000000'::uuid;

-- How columns are classed --------------------------------------------------------------------------------------------

CREATE TABLE app.column_classes (
  table_name text NOT NULL,
  column_name text NOT NULL,
  class text NOT NULL CHECK (class IN ('public', 'internal', 'personal', 'health', 'secret')),
  PRIMARY KEY (table_name, column_name)
);
GRANT SELECT ON app.column_classes TO app_admin;

-- Classes columns of a table; refuses a column that does not exist, so that a rename cannot go unnoticed.
CREATE PROCEDURE app.classify(target regclass, class text, VARIADIC columns text[]) LANGUAGE plpgsql AS $$
DECLARE
  missing text;
BEGIN
  SELECT c INTO missing FROM unnest(columns) c
   WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = target AND a.attname = c AND NOT a.attisdropped);
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION '% has no column %', target, missing;
  END IF;
  INSERT INTO app.column_classes (table_name, column_name, class)
    SELECT target::text, c, class FROM unnest(columns) c
    ON CONFLICT (table_name, column_name) DO UPDATE SET class = EXCLUDED.class;
END $$;

-- How changes are stamped and recorded -------------------------------------------------------------------------------

-- Stamps the reserved columns. Identity and origin of a row never change; `version` counts its changes.
CREATE FUNCTION app.stamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- The database's clock, not the client's; only a seed may write of the past.
    IF session_user <> 'app_admin' THEN
      NEW.created_at := now();
    END IF;
    NEW.created_by := COALESCE(app.current_user_id(), NEW.created_by);
    NEW.updated_by := NEW.created_by;
    NEW.updated_at := NEW.created_at;
    NEW.version := 1;
    RETURN NEW;
  END IF;
  NEW.id := OLD.id;
  NEW.created_at := OLD.created_at;
  NEW.created_by := OLD.created_by;
  NEW.updated_at := clock_timestamp();
  NEW.updated_by := COALESCE(app.current_user_id(), OLD.updated_by);
  NEW.version := OLD.version + 1;
  -- The transaction's own time: policies show a deleted row to the transaction that deletes it, and to no other.
  IF OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL THEN
    NEW.deleted_at := now();
  END IF;
  RETURN NEW;
END $$;

-- Writes one audit event a changed row. Definer's rights, so that no login needs (or has) the right to write the log.
CREATE FUNCTION app.record_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  full_name text := TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME;
  old_row jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END;
  new_row jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END;
  any_row jsonb := COALESCE(new_row, old_row);
  bookkeeping text[] := ARRAY['updated_at', 'updated_by', 'version', 'last_seen_at', 'last_used_at', 'last_checked_at'];
  changed text[];
  act text := CASE TG_OP WHEN 'INSERT' THEN 'create' WHEN 'DELETE' THEN 'delete' ELSE 'update' END;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    SELECT array_agg(n.key) INTO changed FROM jsonb_each(new_row) n WHERE n.value IS DISTINCT FROM old_row -> n.key;
    IF changed IS NULL OR changed <@ bookkeeping THEN
      RETURN NULL;
    END IF;
    IF 'deleted_at' = ANY (changed) THEN
      act := 'delete';
    END IF;
    old_row := (SELECT jsonb_object_agg(o.key, o.value) FROM jsonb_each(old_row) o WHERE o.key = ANY (changed));
    new_row := (SELECT jsonb_object_agg(n.key, n.value) FROM jsonb_each(new_row) n WHERE n.key = ANY (changed));
  END IF;
  INSERT INTO telemetry.audit_events (organization_id, actor_id, on_behalf_of, actor_role, session_kind, session_id,
                                      request_id, client_ip, action, entity, entity_id, before, after)
  VALUES (
    COALESCE((any_row ->> 'organization_id')::uuid,
             CASE WHEN full_name = 'tenancy.organizations' THEN (any_row ->> 'id')::uuid END,
             app.platform_org_id()),
    app.current_user_id(), app.on_behalf_of(), COALESCE(app.current_role(), session_user::text), app.session_kind(),
    app.session_id(), app.request_id(), app.client_ip(), act, full_name, (any_row ->> 'id')::uuid,
    app.mask_secrets(full_name, old_row), app.mask_secrets(full_name, new_row));
  RETURN NULL;
END $$;

-- The row with a mark in place of each secret.
CREATE FUNCTION app.mask_secrets(full_name text, source jsonb) RETURNS jsonb LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT jsonb_object_agg(s.key, CASE WHEN c.class = 'secret' AND s.value <> 'null' THEN '"***"'::jsonb ELSE s.value END)
    FROM jsonb_each(source) s
    LEFT JOIN app.column_classes c ON c.table_name = full_name AND c.column_name = s.key
$$;

CREATE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only: % refused', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

-- Refuses UPDATE, DELETE and TRUNCATE to every login, whatever its rights.
CREATE PROCEDURE app.make_append_only(target regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()', target);
END $$;

-- How rows are protected ---------------------------------------------------------------------------------------------

-- The template of every tenant table: row security enabled and forced, the tenant policy, one restrictive policy that
-- says which roles may see the table at all (`visible_to`, an expression over app.* functions), deleted rows hidden,
-- stamps, audit, and grants without DELETE.
CREATE PROCEDURE app.protect_tenant_table(target regclass, visible_to text) LANGUAGE plpgsql AS $$
DECLARE
  has_stamps boolean := EXISTS (SELECT FROM pg_attribute WHERE attrelid = target AND attname = 'version' AND NOT attisdropped);
BEGIN
  CALL app.enforce_row_security(target);
  EXECUTE format('CREATE POLICY tenant_isolation ON %s FOR ALL TO app_rls USING (organization_id = (SELECT app.current_org_id())) WITH CHECK (organization_id = (SELECT app.current_org_id()))', target);
  EXECUTE format('CREATE POLICY visible_to ON %s AS RESTRICTIVE FOR ALL TO app_rls USING ((SELECT %s)) WITH CHECK ((SELECT %s))', target, visible_to, visible_to);
  EXECUTE format('GRANT SELECT, INSERT ON %s TO app_rls', target);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO app_admin', target);
  CALL app.classify(target, 'internal', 'organization_id');
  IF has_stamps THEN
    CALL app.stamp_and_record(target);
    EXECUTE format('GRANT UPDATE ON %s TO app_rls', target);
  END IF;
END $$;

CREATE PROCEDURE app.enforce_row_security(target regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('REVOKE ALL ON %s FROM PUBLIC', target);
END $$;

CREATE PROCEDURE app.stamp_and_record(target regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION app.stamp()', target);
  EXECUTE format('CREATE TRIGGER record_change AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION app.record_change()', target);
  EXECUTE format('CREATE POLICY not_deleted ON %s AS RESTRICTIVE FOR ALL TO app_rls, app_platform USING (deleted_at IS NULL OR deleted_at = now()) WITH CHECK (true)', target);
  CALL app.classify(target, 'internal', 'id', 'created_at', 'created_by', 'updated_at', 'updated_by', 'deleted_at', 'version');
END $$;

-- Opens a registry table to platform staff: all of it to read; to write only as superadmin and only with `writable`.
CREATE PROCEDURE app.open_to_platform(target regclass, writable boolean) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY platform_read ON %s FOR SELECT TO app_platform USING ((SELECT app.current_role()) IN (''superadmin'', ''support_engineer''))', target);
  EXECUTE format('GRANT SELECT ON %s TO app_platform', target);
  IF writable THEN
    EXECUTE format('CREATE POLICY platform_insert ON %s FOR INSERT TO app_platform WITH CHECK ((SELECT app.is_superadmin()))', target);
    EXECUTE format('CREATE POLICY platform_update ON %s FOR UPDATE TO app_platform USING ((SELECT app.is_superadmin())) WITH CHECK ((SELECT app.is_superadmin()))', target);
    EXECUTE format('GRANT INSERT, UPDATE ON %s TO app_platform', target);
  END IF;
END $$;

REVOKE EXECUTE ON ALL PROCEDURES IN SCHEMA app FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION app.record_change(), app.stamp(), app.refuse_change(), app.mask_secrets(text, jsonb) FROM PUBLIC;
