import { anySuccess, type Attack } from '../attack.ts'
import type { TwoClinics } from '../arrange/two-clinics.ts'

const SYNTAX_OR_NAME = ['42601', '42704']

/** Ways around row security itself, rather than through it. */
export function doorAttacks({ theirs, tables }: TwoClinics): Attack[] {
  const door = (kind: string, sql: string, refusals: readonly string[] = []): Attack => ({
    kind,
    table: 'the database',
    sql,
    refusals,
    gain: anySuccess,
  })
  const logins = [
    'app_admin',
    'app_owner',
    'app_platform',
    'postgres',
    'pg_read_all_data',
    'pg_write_all_data',
    'pg_read_server_files',
  ]
  return [
    ...logins.map((login) => door('become another login', `SET ROLE ${login}`)),
    ...logins.slice(0, 4).map((login) => door('become another login', `SET SESSION AUTHORIZATION ${login}`)),
    door('become another login', 'GRANT app_admin TO CURRENT_USER'),
    door('become another login', 'ALTER ROLE CURRENT_USER BYPASSRLS'),
    // What follows would change what a table is; the owner alone may.
    ...tables.flatMap(({ name }) => [
      door('switch row security off', `ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`),
      door('switch row security off', `ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`),
      door('add a policy', `CREATE POLICY mine ON ${name} FOR ALL USING (true)`),
      door('add a trigger', `CREATE TRIGGER mine BEFORE INSERT ON ${name} FOR EACH ROW EXECUTE FUNCTION app.stamp()`),
      door('take a table over', `ALTER TABLE ${name} OWNER TO CURRENT_USER`),
      door('inherit from a table', `CREATE TABLE app.child () INHERITS (${name})`),
    ]),
    door('switch triggers off', 'SET session_replication_role = replica'),
    door('write the log by hand', `SELECT app.record_change()`, ['0A000']),
    ...['app', 'identity', 'tenancy', 'clinical', 'capabilities', 'telemetry', 'public'].flatMap((schema) => [
      door('create something to be tripped over', `CREATE TABLE ${schema}.mine (id int)`),
      door('create something to be tripped over', `CREATE FUNCTION ${schema}.mine() RETURNS int LANGUAGE sql RETURN 1`),
      door('create something to be tripped over', `CREATE VIEW ${schema}.mine AS SELECT 1 AS one`),
    ]),
    door('create something to be tripped over', 'CREATE TEMPORARY TABLE mine (id int)'),
    door('create something to be tripped over', 'CREATE DOMAIN pg_temp.uuid AS pg_catalog.uuid'),
    door('create something to be tripped over', 'CREATE SCHEMA mine'),
    door('leave the database', 'CREATE EXTENSION dblink SCHEMA app'),
    door('leave the database', "SELECT pg_read_file('/etc/passwd')"),
    door('leave the database', "SELECT lo_import('/etc/passwd')"),
    door('leave the database', "COPY (SELECT 1) TO PROGRAM 'true'"),
    door('leave the database', "COPY (SELECT 1) TO '/tmp/out'"),
    door('run untrusted code', 'CREATE FUNCTION pg_temp.mine() RETURNS int LANGUAGE c AS $$x$$', SYNTAX_OR_NAME),
    door('read what the database remembers', 'SELECT * FROM pg_authid'),
    door('read what the database remembers', 'SELECT * FROM pg_statistic'),
    door('read what the database remembers', 'SELECT * FROM pg_statistic_ext_data'),
    door('read what the database remembers', 'SELECT pg_stat_reset()'),
    door('read what the database remembers', `SELECT last_value FROM identity.consents_sequence_seq`),
    door('set a counter back', `SELECT setval('identity.consents_sequence_seq', 1)`),
    ...tables.flatMap(({ name, columns }): Attack[] => [
      {
        kind: 'read what the database remembers',
        table: name,
        sql: `SELECT to_jsonb(s) AS row FROM pg_stats s WHERE schemaname || '.' || tablename = '${name}'`,
      },
      {
        kind: 'read with row security off',
        table: name,
        sql: `SELECT set_config('row_security', 'off', true)`,
        gain: () => null,
        then: [`SELECT to_jsonb(t) AS row FROM ${name} t`],
      },
      // A cheap condition that shows each row it is given: it must be given none that the policy hides.
      {
        kind: 'look over the shoulder of the policy',
        table: name,
        sql: `SELECT 1 FROM ${name} t WHERE to_jsonb(t)::text LIKE '%${theirs.slug}%' AND (to_jsonb(t)::text)::int IS NULL`,
        gain: () => null,
        refusals: ['22P02'],
      },
      {
        kind: 'learn from an error',
        table: name,
        sql: `SELECT (to_jsonb(t)::text)::int FROM ${name} t WHERE "${columns[0]?.name}"::text <> '' LIMIT 1`,
        gain: () => null,
        refusals: ['22P02'],
      },
    ]),
  ]
}
