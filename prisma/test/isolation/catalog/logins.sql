-- rule request_login_attributes: The logins that serve requests exist and have no power beyond logging in.
SELECT l.login || ' ' || a.name, COALESCE(a.is_set, true)
  FROM (VALUES ('app_rls'), ('app_platform')) l (login) LEFT JOIN pg_roles r ON r.rolname = l.login
  CROSS JOIN LATERAL (VALUES ('superuser', r.rolsuper), ('bypassrls', r.rolbypassrls), ('createrole', r.rolcreaterole), ('createdb', r.rolcreatedb),
                             ('replication', r.rolreplication), ('inherit', r.rolinherit), ('nologin', NOT r.rolcanlogin)) a (name, is_set);

-- rule request_login_becomes_nobody: They are members of no other role, so SET ROLE leads nowhere.
SELECT l.login || ' as ' || r.rolname, pg_has_role(l.login, r.oid, 'MEMBER') FROM request_logins l CROSS JOIN pg_roles r WHERE r.rolname <> l.login;

-- rule request_login_owns_nothing: They own no table, view, sequence, function or schema: an owner could switch row security off.
SELECT o.name, pg_has_role(l.login, o.owner, 'MEMBER')
  FROM request_logins l CROSS JOIN (
    SELECT name, owner FROM relations
    UNION ALL SELECT p.oid::regprocedure::text, p.proowner FROM pg_proc p JOIN functions f ON f.oid = p.oid
    UNION ALL SELECT n.nspname, n.nspowner FROM pg_namespace n JOIN platform_schemas USING (oid)
    UNION ALL SELECT c.oid::regclass::text, c.relowner FROM pg_class c JOIN platform_schemas s ON s.oid = c.relnamespace WHERE c.relkind = 'S'
    UNION ALL SELECT 'database ' || datname, datdba FROM pg_database) o (name, owner);

-- rule request_login_creates_nothing: They may create neither objects in a schema nor schemas nor temporary objects, which a definer's function could trip over.
SELECT l.login || ' in ' || n.nspname, has_schema_privilege(l.login, n.oid, 'CREATE') FROM request_logins l CROSS JOIN pg_namespace n
UNION ALL SELECT l.login || ' ' || right_to, has_database_privilege(l.login, current_database(), right_to)
  FROM request_logins l CROSS JOIN unnest(ARRAY['CREATE', 'TEMPORARY']) right_to;

-- rule request_login_schemas: They enter the schemas they serve and no other; the platform's team never enters clinical.
SELECT l.login || ' in ' || n.nspname, has_schema_privilege(l.login, n.oid, 'USAGE') AND n.nspname <> ALL (
    CASE l.login WHEN 'app_rls' THEN ARRAY['app', 'identity', 'tenancy', 'clinical', 'capabilities', 'telemetry']
                 ELSE ARRAY['app', 'identity', 'tenancy', 'capabilities', 'telemetry'] END)
  FROM request_logins l CROSS JOIN pg_namespace n WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast_)?temp';

-- rule owner_is_bound: The owner of the tables is bound by row security too, and does not serve as anybody's role.
SELECT r.rolname || ' ' || a.name, a.is_set FROM pg_roles r
  CROSS JOIN LATERAL (VALUES ('superuser', r.rolsuper), ('bypassrls', r.rolbypassrls), ('inherit', r.rolinherit)) a (name, is_set)
 WHERE r.oid IN (SELECT owner FROM tables);

-- rule bypass_is_rare: No login passes by row security, the cluster's first superuser aside.
SELECT rolname::text, rolsuper OR rolbypassrls FROM pg_roles WHERE oid <> 10;

-- rule no_preset_context: No role and no database presets a variable that row security reads, or switches row security off.
SELECT COALESCE(r.rolname::text, 'every role') || ': ' || setting, setting ~ '^(app\.|row_security|session_replication_role|role=)'
  FROM pg_db_role_setting s LEFT JOIN pg_roles r ON r.oid = s.setrole CROSS JOIN unnest(s.setconfig) setting;
