-- rule tenant_policy: Every table with an organization_id has the tenant policy, word for word, for all app_rls may do with it.
SELECT t.name, NOT EXISTS (
    SELECT FROM policy_texts p WHERE p.table_name = t.name AND p.is_tenant_form AND 'app_rls' = ANY (p.logins)
       AND (p.command = 'ALL' OR p.command = 'SELECT' AND NOT has_any_column_privilege('app_rls', t.oid, 'UPDATE') AND NOT has_table_privilege('app_rls', t.oid, 'DELETE')))
  FROM tables t WHERE (t.has_organization OR t.name = 'tenancy.organizations') AND NOT t.is_partition;

-- rule further_permissive_policies: What opens a table to app_rls beyond the tenant policy is on the list, with its exact text.
SELECT full_text, NOT is_tenant_form FROM policy_texts WHERE is_permissive AND 'app_rls' = ANY (logins);

-- rule permissive_without_or: A policy that opens a table has one ground. OR may only narrow, in a restrictive policy.
SELECT thing, COALESCE(visible, '') || COALESCE(writable, '') ~* '\mor\M' FROM policy_texts WHERE is_permissive;

-- rule platform_policies: A policy for app_platform has one of three forms: staff of the platform read, superadmins add, superadmins change.
SELECT full_text, NOT COALESCE(CASE command
    WHEN 'SELECT' THEN visible = '((SELECT app."current_role"()) = ANY (ARRAY[''superadmin''::text, ''support_engineer''::text]))'
    WHEN 'INSERT' THEN writable = '(SELECT app.is_superadmin())'
    WHEN 'UPDATE' THEN visible = '(SELECT app.is_superadmin())' AND writable = '(SELECT app.is_superadmin())' END, false)
  FROM policy_texts WHERE is_permissive AND 'app_platform' = ANY (logins);

-- rule policy_for_known_logins: Policies name their logins: the two that serve requests, never everybody.
SELECT thing || ' TO ' || array_to_string(logins, ', '), NOT logins <@ ARRAY['app_rls', 'app_platform'] FROM policy_texts;

-- rule with_check_written: A policy that covers writing says what may be written, instead of leaving it to what is visible.
SELECT thing, writable IS NULL FROM policy_texts WHERE command IN ('ALL', 'INSERT', 'UPDATE');

-- rule context_read_once: Policies read the context in a sub-select, once a statement and not once a row.
, flat (thing, round, expression) AS (
  -- Calls become §; round by round the parentheses around anything but a sub-select become brackets.
  SELECT thing, 0, regexp_replace(COALESCE(visible, '') || COALESCE(writable, ''), 'app\."?\w+"?\(\)', '§', 'g') FROM policy_texts
  UNION ALL SELECT thing, round + 1, regexp_replace(expression, '\((?! ?SELECT)([^()]*)\)', '[\1]', 'g') FROM flat WHERE round < 8
)
SELECT thing, regexp_replace(expression, '\( ?SELECT (?![^()]*\mFROM\M)[^()]*\)', '', 'g') ~ '§' FROM flat WHERE round = 8;
