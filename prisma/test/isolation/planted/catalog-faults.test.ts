import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../src/testing/test-database.ts'
import { checkCatalog } from '../check-catalog.ts'
import { EXCEPTIONS } from '../exceptions.ts'
import { violationsOf } from '../prove-isolation.ts'

/** What goes wrong in a migration, and the rules that must say so. */
const FAULTS: readonly [fault: string, sql: string, violations: string[]][] = [
  [
    'a table without FORCE',
    'ALTER TABLE clinical.patients NO FORCE ROW LEVEL SECURITY',
    ['row_security_forced: clinical.patients'],
  ],
  [
    'a table with row security off',
    'ALTER TABLE clinical.patients DISABLE ROW LEVEL SECURITY',
    ['row_security_enabled: clinical.patients'],
  ],
  [
    'a policy without WITH CHECK',
    'DROP POLICY tenant_isolation ON clinical.patients; CREATE POLICY tenant_isolation ON clinical.patients FOR ALL TO app_rls USING (organization_id = (SELECT app.current_org_id()))',
    ['with_check_written: clinical.patients / tenant_isolation'],
  ],
  [
    'a tenant table without its policy',
    'DROP POLICY tenant_isolation ON clinical.patients',
    ['tenant_policy: clinical.patients'],
  ],
  [
    'a policy that opens its table to one more role',
    "ALTER POLICY tenant_isolation ON tenancy.locations USING (organization_id = (SELECT app.current_org_id()) OR (SELECT app.current_role()) = 'superadmin')",
    [
      'tenant_policy: tenancy.locations',
      `further_permissive_policies: tenancy.locations / tenant_isolation FOR ALL USING ((organization_id = (SELECT app.current_org_id())) OR ((SELECT app."current_role"()) = 'superadmin'::text)) WITH CHECK (organization_id = (SELECT app.current_org_id()))`,
      'permissive_without_or: tenancy.locations / tenant_isolation',
    ],
  ],
  [
    'a policy on the list whose text has changed',
    'ALTER POLICY lookup ON tenancy.organizations USING (slug = (SELECT app.lookup_key()))',
    [
      'further_permissive_policies: tenancy.organizations / lookup FOR SELECT USING (slug = (SELECT app.lookup_key()))',
      'further_permissive_policies: tenancy.organizations / lookup FOR SELECT USING ((slug = (SELECT app.lookup_key())) AND (SELECT app.is_gateway())) (excused, yet nothing is wrong with it: take it off the list)',
    ],
  ],
  [
    'a policy that reads the context row by row',
    'ALTER POLICY visible_to ON clinical.patients USING (app.is_member()) WITH CHECK (app.is_member())',
    ['context_read_once: clinical.patients / visible_to'],
  ],
  [
    'a policy for everybody',
    'CREATE POLICY open ON clinical.patients FOR SELECT USING (true)',
    ['policy_for_known_logins: clinical.patients / open TO PUBLIC'],
  ],
  [
    'a table without an audit trigger',
    'DROP TRIGGER record_change ON clinical.allergies',
    ['changes_are_recorded: clinical.allergies'],
  ],
  [
    'an audit trigger that is switched off',
    'ALTER TABLE clinical.allergies DISABLE TRIGGER record_change',
    ['changes_are_recorded: clinical.allergies', 'triggers_are_on: clinical.allergies / record_change'],
  ],
  [
    'a log that can be truncated',
    'DROP TRIGGER append_only ON telemetry.access_events',
    ['logs_are_append_only: telemetry.access_events'],
  ],
  [
    'a unique index across clinics',
    'CREATE UNIQUE INDEX patients_source ON clinical.patients (source_hash)',
    ['unique_within_a_clinic: clinical.patients / clinical.patients_source'],
  ],
  [
    'a foreign key by id alone',
    'ALTER TABLE clinical.allergies ADD CONSTRAINT allergies_patient FOREIGN KEY (patient_id) REFERENCES clinical.patients (id)',
    ['composite_foreign_keys: clinical.allergies / allergies_patient'],
  ],
  [
    'a function with its definer’s rights that requests may call',
    'CREATE FUNCTION clinical.all_patients() RETURNS SETOF clinical.patients LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT * FROM clinical.patients $$',
    [
      'definer_not_callable: app_platform calls clinical.all_patients()',
      'definer_not_callable: app_rls calls clinical.all_patients()',
    ],
  ],
  [
    'a function with its definer’s rights and its caller’s names',
    'CREATE FUNCTION clinical.count_patients() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS $$ SELECT count(*) FROM clinical.patients $$; REVOKE EXECUTE ON FUNCTION clinical.count_patients() FROM PUBLIC',
    ['definer_search_path: clinical.count_patients()'],
  ],
  [
    'patient data open to the platform',
    'GRANT SELECT (id) ON clinical.patients TO app_platform',
    ['platform_registry: clinical.patients: SELECT', 'platform_sees_no_patient_data: clinical.patients'],
  ],
  [
    'the clinical schema open to the platform',
    'GRANT USAGE ON SCHEMA clinical TO app_platform',
    ['request_login_schemas: app_platform in clinical'],
  ],
  [
    'a right that row security does not cover',
    'GRANT TRUNCATE ON clinical.patients TO app_rls',
    ['rights_row_security_covers: app_rls on clinical.patients'],
  ],
  [
    'a right for everybody',
    'GRANT SELECT ON clinical.patients TO PUBLIC',
    [
      'known_grantees: clinical.patients to PUBLIC',
      'platform_registry: clinical.patients: SELECT',
      'platform_sees_no_patient_data: clinical.patients',
    ],
  ],
  [
    'a view with its owner’s rights',
    'CREATE VIEW clinical.patient_names AS SELECT given_name FROM clinical.patients',
    ['only_tables_and_invoker_views: clinical.patient_names'],
  ],
  [
    'a copy of the data in a materialized view',
    'CREATE MATERIALIZED VIEW clinical.patient_count AS SELECT count(*) FROM clinical.patients',
    ['only_tables_and_invoker_views: clinical.patient_count'],
  ],
  [
    'a column without a class',
    'ALTER TABLE clinical.patients ADD COLUMN nickname text',
    ['columns_are_classed: clinical.patients.nickname'],
  ],
  [
    'rights given in advance',
    'ALTER DEFAULT PRIVILEGES FOR ROLE app_owner GRANT SELECT ON TABLES TO app_rls',
    ['no_default_rights: app_rls'],
  ],
  [
    'row security off by default',
    'ALTER DATABASE :database SET row_security = off',
    ['no_preset_context: every role: row_security=off'],
  ],
]

let database: TestDatabase
let owner: pg.Client
let sound: string[]
beforeAll(async () => {
  database = await testDatabase()
  owner = new pg.Client({ connectionString: database.urls.owner })
  await owner.connect()
  sound = violationsOf(await checkCatalog(owner, EXCEPTIONS))
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

/** What the rules say of a fault that they do not say of the sound database. Nothing of it stays. */
async function violationsAfter(sql: string): Promise<string[]> {
  await owner.query('BEGIN')
  try {
    await owner.query(sql.replace(':database', pg.escapeIdentifier(new URL(database.urls.owner).pathname.slice(1))))
    return violationsOf(await checkCatalog(owner, EXCEPTIONS)).filter((violation) => !sound.includes(violation))
  } finally {
    await owner.query('ROLLBACK')
  }
}

test.each(FAULTS)('%s is found', async (_, sql, violations) => {
  expect((await violationsAfter(sql)).sort()).toEqual([...violations].sort())
})

test('a table made without the template breaks every rule that it can', async () => {
  const violations = await violationsAfter(
    'CREATE TABLE clinical.notes (id uuid PRIMARY KEY, patient_id uuid REFERENCES clinical.patients (id), body text)',
  )
  expect([...new Set(violations.map((violation) => violation.split(':')[0]))].sort()).toEqual([
    'changes_are_recorded',
    'columns_are_classed',
    'composite_foreign_keys',
    'ids_are_random',
    'logs_are_append_only',
    'organization_id_required',
    'row_security_enabled',
    'row_security_forced',
  ])
})
