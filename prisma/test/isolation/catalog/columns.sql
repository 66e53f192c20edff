-- rule columns_are_classed: Every column is classed: public, internal, personal, health or secret.
SELECT c.table_name || '.' || c.name, NOT EXISTS (SELECT FROM app.column_classes k WHERE k.table_name = c.table_name AND k.column_name = c.name)
  FROM columns c WHERE NOT c.is_partition;

-- rule classes_are_current: No class speaks of a column that is gone.
SELECT k.table_name || '.' || k.column_name, NOT EXISTS (SELECT FROM columns c WHERE c.table_name = k.table_name AND c.name = k.column_name) FROM app.column_classes k;
