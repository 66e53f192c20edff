-- rule composite_foreign_keys: A reference of a clinic's row carries organization_id: the check of a foreign key passes by row security.
SELECT child || ' / ' || name, NOT is_composite FROM foreign_keys WHERE child_has_organization OR parent_has_organization;

-- rule unique_within_a_clinic: A unique index contains organization_id, or is on the random id: any other tells what a clinic holds.
SELECT table_name || ' / ' || name, NOT ('organization_id' = ANY (columns) OR 'id' = ANY (columns)) FROM unique_indexes;

-- rule ids_are_random: An id is made by the database, with 74 random bits: that one is taken tells nothing.
SELECT table_name || '.id', NOT (type = 'uuid'::regtype AND COALESCE(default_text, '') ~ '^(uuidv7|gen_random_uuid)\(\)$') FROM columns WHERE name = 'id';
