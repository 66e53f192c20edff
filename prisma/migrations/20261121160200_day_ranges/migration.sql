-- A list that was not given is empty and not unknown: Prisma leaves it out, and the rules of a day take no NULL.
ALTER TABLE clinical.specialist_hours ALTER COLUMN ranges SET DEFAULT '{}', ALTER COLUMN ranges SET NOT NULL;
ALTER TABLE clinical.opening_hours ALTER COLUMN ranges SET DEFAULT '{}', ALTER COLUMN ranges SET NOT NULL;
ALTER TABLE clinical.closures ALTER COLUMN ranges SET DEFAULT '{}', ALTER COLUMN ranges SET NOT NULL;
