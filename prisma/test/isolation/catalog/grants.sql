-- rule known_grantees: Rights on tables, columns, sequences and schemas are held by the owner and three logins, never by PUBLIC.
SELECT thing || ' to ' || grantee, NOT (is_owner OR grantee IN ('app_rls', 'app_platform', 'app_admin')) FROM grants;

-- rule no_grant_option: Nobody may pass a right on.
SELECT thing || ' to ' || grantee, is_grantable AND NOT is_owner FROM grants;

-- rule rights_row_security_covers: Request logins hold no right that row security does not cover: TRUNCATE, REFERENCES, TRIGGER, MAINTAIN.
SELECT l.login || ' on ' || r.name, has_table_privilege(l.login, r.oid, 'TRUNCATE, REFERENCES, TRIGGER, MAINTAIN') FROM request_logins l CROSS JOIN relations r;

-- rule no_delete: Request logins delete nothing: rows are marked as deleted, so that the log can tell.
SELECT l.login || ' on ' || r.name, has_table_privilege(l.login, r.oid, 'DELETE') FROM request_logins l CROSS JOIN relations r;

-- rule platform_registry: app_platform has rights on the registry of clinics and people, table by table as listed.
SELECT r.name || ': ' || COALESCE(string_agg(right_to, ', ' ORDER BY right_to), 'nothing'), count(right_to) > 0
  FROM relations r LEFT JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) right_to
    ON CASE right_to WHEN 'DELETE' THEN has_table_privilege('app_platform', r.oid, right_to) ELSE has_any_column_privilege('app_platform', r.oid, right_to) END
 GROUP BY r.name;

-- rule platform_sees_no_patient_data: app_platform has no right at all on patients' data, on keys, or on who read what.
SELECT name, has_any_column_privilege('app_platform', oid, 'SELECT, INSERT, UPDATE, REFERENCES') OR has_table_privilege('app_platform', oid, 'DELETE, TRUNCATE, TRIGGER')
  FROM relations WHERE schema = 'clinical' OR name IN ('identity.patient_profiles', 'identity.consents', 'identity.api_keys', 'telemetry.access_events');

-- rule admin_cannot_rewrite_logs: Not even app_admin changes or removes what is append-only.
SELECT t.name, has_any_column_privilege('app_admin', t.oid, 'UPDATE') OR has_table_privilege('app_admin', t.oid, 'DELETE, TRUNCATE, TRIGGER')
  FROM tables t WHERE EXISTS (SELECT FROM triggers g WHERE g.table_name = t.name AND g.function = 'app.refuse_change()');

-- rule sequences_only_count: A sequence can be advanced by a request, neither read nor set.
SELECT l.login || ' on ' || s.name || '.' || c.relname, has_sequence_privilege(l.login, c.oid, 'SELECT, UPDATE')
  FROM request_logins l CROSS JOIN pg_class c JOIN platform_schemas s ON s.oid = c.relnamespace WHERE c.relkind = 'S';

-- rule no_default_rights: Nothing created later is open by itself.
SELECT l.login, EXISTS (SELECT FROM pg_default_acl d CROSS JOIN LATERAL aclexplode(d.defaclacl) a
                         WHERE a.grantee = (SELECT oid FROM pg_roles WHERE rolname = l.login) OR a.grantee = 0 AND d.defaclobjtype <> 'f') FROM request_logins l;

-- rule no_way_out: No extension or foreign server reaches other databases or files.
SELECT extname::text, extname IN ('dblink', 'postgres_fdw', 'file_fdw', 'adminpack', 'plpython3u', 'plperlu', 'pltclu') FROM pg_extension
UNION ALL SELECT srvname::text, true FROM pg_foreign_server;
