import type pg from 'pg'

export type Login = 'app_rls' | 'app_platform'
export type Verb = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE'

export type Column = {
  name: string
  type: string
  isRequired: boolean
  default: string | null
  /** The values a CHECK allows, where it lists them. */
  allowed: string[] | null
  updatableBy: Login[]
}

export type Reference = { columns: string[]; parent: string; parentColumns: string[] }

export type Table = {
  name: string
  columns: Column[]
  /** Primary key. */
  key: string[]
  /** Columns of unique indexes, in which two rows of a clinic may not agree. */
  unique: string[]
  references: Reference[]
  hasOrganization: boolean
  /** The table of which this is a partition. */
  partitionOf: string | null
  rights: Record<Login, Verb[]>
}

const TABLES = `
SELECT n.nspname || '.' || c.relname AS name, (SELECT inhparent::regclass::text FROM pg_inherits WHERE inhrelid = c.oid) AS "partitionOf",
  (SELECT json_object_agg(l, ARRAY(SELECT v FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) v
      WHERE CASE v WHEN 'DELETE' THEN has_table_privilege(l, c.oid, v) ELSE has_any_column_privilege(l, c.oid, v) END))
     FROM unnest(ARRAY['app_rls', 'app_platform']) l) AS rights,
  (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, NULL), 'isRequired', a.attnotnull,
      'default', pg_get_expr(d.adbin, d.adrelid),
      'updatableBy', ARRAY(SELECT l FROM unnest(ARRAY['app_rls', 'app_platform']) l WHERE has_column_privilege(l, c.oid, a.attnum, 'UPDATE')),
      'allowed', (SELECT array_agg(m[1]) FROM pg_constraint k, regexp_matches(pg_get_constraintdef(k.oid), '''([^'']+)''::text', 'g') m
                   WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum] AND pg_get_constraintdef(k.oid) LIKE '%= ANY (ARRAY[%')) ORDER BY a.attnum)
     FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
  (SELECT json_agg(a.attname ORDER BY k.place) FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, place), pg_attribute a
    WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.attnum) AS key,
  COALESCE((SELECT json_agg(DISTINCT a.attname) FROM pg_index i, unnest(i.indkey::int2[]) k, pg_attribute a
    WHERE i.indrelid = c.oid AND i.indisunique AND a.attrelid = c.oid AND a.attnum = k), '[]') AS "unique",
  COALESCE((SELECT json_agg(json_build_object('parent', pn.nspname || '.' || pc.relname,
      'columns', ARRAY(SELECT a.attname FROM unnest(k.conkey) WITH ORDINALITY x (n, o) JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x.n ORDER BY o),
      'parentColumns', ARRAY(SELECT a.attname FROM unnest(k.confkey) WITH ORDINALITY x (n, o) JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = x.n ORDER BY o)))
     FROM pg_constraint k JOIN pg_class pc ON pc.oid = k.confrelid JOIN pg_namespace pn ON pn.oid = pc.relnamespace
    WHERE k.conrelid = c.oid AND k.contype = 'f'), '[]') AS "references"
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
 ORDER BY 1`

/** Every table there is, from the database's own catalog: a new one is attacked without anybody naming it. */
export async function readTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Omit<Table, 'hasOrganization'>>(TABLES)
  return rows.map((row) => ({ ...row, hasOrganization: row.columns.some(({ name }) => name === 'organization_id') }))
}

/** A column the login may change, so that it is row security that refuses and not the lack of a right; else any. */
export function touchable({ columns, key, unique }: Table, login: Login): string {
  const plain = columns.filter(({ name }) => ![...key, ...unique, 'organization_id'].includes(name))
  const changeable = plain.filter(({ updatableBy }) => updatableBy.includes(login))
  const free = changeable.find(({ type, allowed }) => type === 'text' && !allowed)
  return (free ?? changeable[0] ?? plain[0] ?? columns[0])?.name ?? 'id'
}
