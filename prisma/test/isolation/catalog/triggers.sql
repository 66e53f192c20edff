-- rule changes_are_recorded: Every change of every table is written to the audit log by an unconditional trigger.
SELECT t.name, NOT EXISTS (SELECT FROM triggers g WHERE g.table_name = t.name AND g.function = 'app.record_change()' AND g.is_unconditional AND g.on_any_column
    AND g.each_row AND NOT g.is_before AND g.on_insert
    AND (g.on_update AND g.on_delete OR EXISTS (SELECT FROM triggers a WHERE a.table_name = t.name AND a.function = 'app.refuse_change()')))
  FROM tables t WHERE NOT t.is_partition;

-- rule changes_are_stamped: A table with reserved columns has the trigger that fills them.
SELECT t.name, NOT EXISTS (SELECT FROM triggers g WHERE g.table_name = t.name AND g.function = 'app.stamp()' AND g.is_unconditional AND g.on_any_column
    AND g.each_row AND g.is_before AND g.on_insert AND g.on_update)
  FROM tables t WHERE t.has_stamps;

-- rule logs_are_append_only: A table without reserved columns is a log, and refuses UPDATE, DELETE and TRUNCATE to every login.
SELECT t.name, NOT EXISTS (SELECT FROM triggers g WHERE g.table_name = t.name AND g.function = 'app.refuse_change()' AND g.is_unconditional AND g.on_any_column
    AND NOT g.each_row AND g.is_before AND g.on_update AND g.on_delete AND g.on_truncate)
  FROM tables t WHERE NOT t.has_stamps;

-- rule triggers_are_on: No trigger is switched off.
SELECT table_name || ' / ' || name, NOT is_on FROM triggers;
