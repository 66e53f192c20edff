-- rule row_security_enabled: Row security is on for every table, partitions included.
SELECT name, NOT secured FROM tables;

-- rule row_security_forced: It binds the owner of the table as well.
SELECT name, NOT forced FROM tables;

-- rule organization_id_required: Every table says whose each row is: organization_id, uuid, never null.
SELECT t.name, NOT EXISTS (SELECT FROM columns c WHERE c.oid = t.oid AND c.name = 'organization_id' AND c.type = 'uuid'::regtype AND c.is_required) FROM tables t;

-- rule organization_id_leads_an_index: A clinic's rows are found by an index that starts with organization_id.
SELECT t.name, NOT EXISTS (
    SELECT FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
     WHERE i.indrelid = t.oid AND a.attname = 'organization_id' AND i.indisvalid AND i.indpred IS NULL)
  FROM tables t WHERE t.has_organization;

-- rule partitions_are_closed: Nobody reads or writes a partition by its own name: no policy opens it, no request login has a right on it.
SELECT t.name, EXISTS (SELECT FROM policies p WHERE p.table_name = t.name)
    OR EXISTS (SELECT FROM request_logins l WHERE has_any_column_privilege(l.login, t.oid, 'SELECT, INSERT, UPDATE') OR has_table_privilege(l.login, t.oid, 'DELETE, TRUNCATE'))
  FROM tables t WHERE t.is_partition;

-- rule only_tables_and_invoker_views: What can be read besides tables is a view with its reader's rights; row security holds for no other.
SELECT name, CASE kind WHEN 'v' THEN NOT COALESCE(options && ARRAY['security_invoker=true', 'security_invoker=on'], false) ELSE kind NOT IN ('r', 'p') END FROM relations;

-- rule no_rewrite_rules: No rule rewrites what is asked of a table.
SELECT t.name, EXISTS (SELECT FROM pg_rewrite w WHERE w.ev_class = t.oid) FROM tables t;
