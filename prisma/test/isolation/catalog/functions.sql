-- rule definer_search_path: A function with its definer's rights finds names in pg_catalog alone, temporary objects last: a caller's temporary type must not run as the owner.
SELECT name, NOT COALESCE(settings && ARRAY['search_path=pg_catalog, pg_temp'], false) FROM functions WHERE is_definer;

-- rule definer_not_callable: No request login may call such a function; triggers call them.
SELECT l.login || ' calls ' || f.name, has_function_privilege(l.login, f.oid, 'EXECUTE') FROM request_logins l CROSS JOIN functions f WHERE f.is_definer;

-- rule no_leakproof: No function of ours claims to be leakproof: such a one would see rows before row security hides them.
SELECT name, is_leakproof FROM functions;

-- rule procedures_not_callable: The procedures that protect tables are the migrations' own.
SELECT l.login || ' calls ' || f.name, has_function_privilege(l.login, f.oid, 'EXECUTE') FROM request_logins l CROSS JOIN functions f WHERE f.kind = 'p';
