import pg from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../src/testing/test-database.ts'
import { arrangeTwoClinics } from '../arrange/two-clinics.ts'
import { attackDatabase } from '../attack-database.ts'
import { wavesOn } from '../waves.ts'

const TENANT = '(organization_id = (SELECT app.current_org_id()))'
const READING = ['copy the table out', 'read a row by its id', 'read all rows', 'read by their clinic']
const LOOKING_OVER = 'look over the shoulder of the policy'

type Fault = { fault: string; sql: string; by: RegExp; table: string; found: string[] }

/** Holes in the database, and the attacks that must get through them. */
const FAULTS: readonly Fault[] = [
  {
    fault: 'a policy that shows every clinic',
    sql: 'CREATE POLICY open ON clinical.patients FOR SELECT TO app_rls USING (true)',
    by: /^admin of/,
    table: 'clinical.patients',
    found: [...READING, LOOKING_OVER],
  },
  {
    fault: 'a policy that shows every clinic to whoever has none',
    sql: `ALTER POLICY tenant_isolation ON tenancy.locations USING (${TENANT} OR (SELECT app.current_org_id()) IS NULL)`,
    by: /^admin in no clinic/,
    table: 'tenancy.locations',
    found: [...READING, 'lock a row by its id'],
  },
  {
    fault: 'a check that lets rows go to another clinic',
    sql: `ALTER POLICY tenant_isolation ON clinical.allergies WITH CHECK (true)`,
    by: /^specialist of/,
    table: 'clinical.allergies',
    found: ['add a row to theirs'],
  },
  {
    fault: 'a policy that lets rows be changed unseen',
    sql: `CREATE POLICY careless ON clinical.conditions FOR UPDATE TO app_rls USING (true) WITH CHECK (true)`,
    by: /^specialist of/,
    table: 'clinical.conditions',
    found: ['change all rows'],
  },
  {
    fault: 'a foreign key by id alone',
    sql: `ALTER TABLE clinical.allergies DROP CONSTRAINT allergies_organization_id_patient_id_fkey,
      ADD FOREIGN KEY (patient_id) REFERENCES clinical.patients (id)`,
    by: /^customer_support of/,
    table: 'clinical.allergies',
    found: ['point a row of ours at theirs', 'refer to a row of theirs'],
  },
  {
    fault: 'a membership that names anybody',
    sql: 'DROP TRIGGER keep_person ON tenancy.memberships',
    by: /^admin of/,
    table: 'tenancy.memberships',
    found: ['name a person of theirs', 'rename a row of ours to a person of theirs'],
  },
  {
    fault: 'patients who see each other',
    sql: 'DROP POLICY staff_or_self ON clinical.patients',
    by: /^patient of/,
    table: 'clinical.patients',
    found: ['a patient reads of others'],
  },
  {
    fault: 'patient data open to the platform',
    sql: `GRANT USAGE ON SCHEMA clinical TO app_platform; GRANT SELECT ON clinical.patients TO app_platform;
      CREATE POLICY platform_read ON clinical.patients FOR SELECT TO app_platform USING ((SELECT app.is_superadmin()))`,
    by: /^superadmin, on the platform/,
    table: 'clinical.patients',
    found: READING.map((kind) => `platform: ${kind}`),
  },
  {
    fault: 'a lookup that is no lookup',
    sql: 'ALTER POLICY lookup ON tenancy.organizations USING ((SELECT app.is_gateway()) AND slug LIKE (SELECT app.lookup_key()))',
    by: /^gateway with a key that almost fits/,
    table: 'tenancy.organizations',
    found: ['read all rows'],
  },
]

test.each(FAULTS)('$fault is found', async ({ sql, by, table, found }) => {
  const { urls, drop } = await testDatabase()
  try {
    const owner = new pg.Client({ connectionString: urls.owner })
    await owner.connect()
    await owner.query(sql).finally(() => owner.end())
    const clinics = await arrangeTwoClinics(urls.superuser)
    const waves = wavesOn(clinics)
      .filter(({ attacker }) => by.test(attacker.name))
      .map((wave) => ({ ...wave, attacks: wave.attacks.filter((attack) => attack.table === table) }))
    const { findings } = await attackDatabase(urls, clinics, waves)
    expect([...new Set(findings.map(({ kind }) => kind))].sort()).toEqual([...found].sort())
  } finally {
    await drop()
  }
})
