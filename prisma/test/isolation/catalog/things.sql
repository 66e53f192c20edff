-- What the rules speak of, as common table expressions put in front of each rule. A rule answers one row for each thing
-- it looked at, `(thing, broken)`; one that looks at nothing has failed.

-- The logins that serve requests: row security is all that stands between them and another clinic.
request_logins AS (SELECT rolname::text AS login FROM pg_roles WHERE rolname IN ('app_rls', 'app_platform')),

platform_schemas AS (
  SELECT oid, nspname AS name FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')
),

-- Everything with rows or columns, in whatever schema; `public` holds the history of migrations and is closed to requests.
relations AS (
  SELECT c.oid, s.name || '.' || c.relname AS name, s.name AS schema, c.relkind AS kind, c.relrowsecurity AS secured, c.relforcerowsecurity AS forced,
         c.relispartition AS is_partition, c.relacl AS grants, c.relowner AS owner, c.reloptions AS options
    FROM pg_class c JOIN platform_schemas s ON s.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
),
tables AS (
  SELECT r.*, EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = r.oid AND a.attname = 'organization_id' AND NOT a.attisdropped) AS has_organization,
         EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = r.oid AND a.attname = 'version' AND NOT a.attisdropped) AS has_stamps
    FROM relations r WHERE r.kind IN ('r', 'p')
),
columns AS (
  SELECT t.oid, t.name AS table_name, a.attnum AS number, a.attname AS name, a.atttypid AS type, a.attnotnull AS is_required, t.is_partition,
         pg_get_expr(d.adbin, d.adrelid) AS default_text
    FROM tables t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
),

policies AS (
  SELECT t.name AS table_name, p.polname AS name, p.polpermissive AS is_permissive,
         ARRAY(SELECT COALESCE(r.rolname::text, 'PUBLIC') FROM unnest(p.polroles) o LEFT JOIN pg_roles r ON r.oid = o) AS logins,
         CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END AS command,
         regexp_replace(regexp_replace(pg_get_expr(p.polqual, p.polrelid), '\s+', ' ', 'g'), '\( SELECT (app\."?\w+"?\(\)) AS "?\w+"?\)', '(SELECT \1)', 'g') AS visible,
         regexp_replace(regexp_replace(pg_get_expr(p.polwithcheck, p.polrelid), '\s+', ' ', 'g'), '\( SELECT (app\."?\w+"?\(\)) AS "?\w+"?\)', '(SELECT \1)', 'g') AS writable
    FROM pg_policy p JOIN tables t ON t.oid = p.polrelid
),
-- The one form a clinic's rows are protected by, in the words PostgreSQL gives it back.
tenant_form AS (
  SELECT name AS table_name, CASE WHEN name = 'tenancy.organizations' THEN '(id = (SELECT app.current_org_id()))'
                                  ELSE '(organization_id = (SELECT app.current_org_id()))' END AS expression FROM tables
),
policy_texts AS (
  SELECT p.*, p.table_name || ' / ' || p.name AS thing,
         p.table_name || ' / ' || p.name || ' FOR ' || p.command || COALESCE(' USING ' || p.visible, '') || COALESCE(' WITH CHECK ' || p.writable, '') AS full_text,
         p.is_permissive AND p.visible = f.expression AND COALESCE(p.writable, p.visible) = f.expression AS is_tenant_form
    FROM policies p JOIN tenant_form f USING (table_name)
),

grants AS (
  SELECT r.name AS thing, r.kind, COALESCE(g.rolname::text, 'PUBLIC') AS grantee, a.privilege_type AS privilege, a.is_grantable, a.grantee = r.owner AS is_owner
    FROM (
      SELECT name, kind::text, owner, grants FROM relations
      UNION ALL SELECT c.table_name || '.' || c.name, 'column', t.owner, a.attacl
        FROM columns c JOIN tables t USING (oid) JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = c.number
      UNION ALL SELECT s.name || '.' || c.relname, 'sequence', c.relowner, c.relacl FROM pg_class c JOIN platform_schemas s ON s.oid = c.relnamespace WHERE c.relkind = 'S'
      UNION ALL SELECT n.nspname, 'schema', n.nspowner, n.nspacl FROM pg_namespace n JOIN platform_schemas USING (oid)
    ) r CROSS JOIN LATERAL aclexplode(r.grants) a LEFT JOIN pg_roles g ON g.oid = a.grantee
),

unique_indexes AS (
  SELECT t.name AS table_name, i.indexrelid::regclass::text AS name, t.is_partition,
         ARRAY(SELECT a.attname::text FROM unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, place) JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum
                WHERE k.place <= i.indnkeyatts ORDER BY k.place) AS columns
    FROM tables t JOIN pg_index i ON i.indrelid = t.oid AND (i.indisunique OR i.indisexclusion)
),
foreign_keys AS (
  SELECT child.name AS child, k.conname AS name, child.has_organization AS child_has_organization, parent.name AS parent,
         EXISTS (SELECT FROM unnest(k.conkey, k.confkey) AS pair (child_column, parent_column)
                   JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = pair.child_column AND a.attname = 'organization_id'
                   JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = pair.parent_column
                    AND b.attname = CASE WHEN parent.name = 'tenancy.organizations' THEN 'id' ELSE 'organization_id' END) AS is_composite,
         parent.has_organization AS parent_has_organization
    FROM pg_constraint k JOIN tables child ON child.oid = k.conrelid JOIN tables parent ON parent.oid = k.confrelid WHERE k.contype = 'f'
),

functions AS (
  SELECT p.oid, p.oid::regprocedure::text AS name, p.prosecdef AS is_definer, p.proleakproof AS is_leakproof, p.proconfig AS settings, p.prokind AS kind,
         p.prorettype = 'trigger'::regtype AS is_trigger
    FROM pg_proc p JOIN platform_schemas s ON s.oid = p.pronamespace
),
triggers AS (
  SELECT t.name AS table_name, g.tgname AS name, f.name AS function, g.tgenabled IN ('O', 'A') AS is_on, g.tgqual IS NULL AND g.tgenabled IN ('O', 'A') AS is_unconditional,
         g.tgtype & 1 = 1 AS each_row, g.tgtype & 2 = 2 AS is_before, g.tgtype & 4 = 4 AS on_insert, g.tgtype & 8 = 8 AS on_delete, g.tgtype & 16 = 16 AS on_update,
         g.tgtype & 32 = 32 AS on_truncate, cardinality(g.tgattr::int2[]) = 0 AS on_any_column
    FROM pg_trigger g JOIN tables t ON t.oid = g.tgrelid JOIN functions f ON f.oid = g.tgfoid WHERE NOT g.tgisinternal
)
