import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decryptField } from '../src/encryption/field-encryption.ts'
import { openKeyring } from '../src/encryption/keyring.ts'
import { migrate } from '../src/migrate.ts'
import { openTenantDatabase, type TenantDatabase } from '../src/tenant-client.ts'
import { aScene, adminOf, type Clinic, type Scene } from '../test/scene.ts'
import { ourTables } from '../test/our-tables.ts'
import { DEMO_PEOPLE, subjectOf } from './demo-people.ts'
import { PROFILES } from './profiles.ts'
import { seed } from './seed.ts'

const keyringFile = process.env['TEST_KEYRING_FILE'] ?? ''

let scene: Scene
let database: TenantDatabase
beforeAll(async () => {
  scene = await aScene()
  database = openTenantDatabase(scene.urls.rls)
})
afterAll(async () => {
  await database.close()
  await scene.end()
})

/** One word that stands for every row of every table. */
async function fingerprint() {
  const tables = await ourTables(scene)
  const parts = tables.map(
    (table) => `SELECT '${table}' AS name, md5(string_agg(t::text, '|' ORDER BY t::text)) AS rows FROM ${table} t`,
  )
  return scene.truth(parts.join(' UNION ALL '))
}

test('a second run changes nothing, down to the audit log', async () => {
  const before = await fingerprint()
  await seed({ adminUrl: scene.urls.admin, keyringFile })
  expect(await fingerprint()).toEqual(before)
})

test('what somebody changed in the demo world stays changed, and what they removed stays away', async () => {
  await scene.truth("UPDATE clinical.patients SET phone = '+40712000000' WHERE external_id = '3'")
  await scene.truth("UPDATE tenancy.roles SET permissions = '{}' WHERE key = 'specialist'")
  await scene.truth("UPDATE tenancy.memberships SET deleted_at = now() WHERE email = 'support@aurora.test'")
  const before = await fingerprint()
  await seed({ adminUrl: scene.urls.admin, keyringFile })
  expect(await fingerprint()).toEqual(before)
})

test('two first runs at once make one world', async () => {
  const name = `world_${randomBytes(6).toString('hex')}`
  await scene.truth(`CREATE DATABASE ${name} OWNER app_owner`)
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  await migrate(at(scene.urls.owner))
  const steps: string[] = []
  await Promise.all([1, 2].map(() => seed({ adminUrl: at(scene.urls.admin), keyringFile }, (step) => steps.push(step))))
  expect(steps).toContain('Clinica Aurora')

  const admin = new pg.Client({ connectionString: at(scene.urls.admin) })
  await admin.connect()
  const { rows } = await admin.query(
    `SELECT (SELECT count(*)::int FROM tenancy.organizations) AS clinics, (SELECT count(*)::int FROM identity.humans) AS people,
            (SELECT count(*)::int FROM tenancy.memberships) AS members, (SELECT count(*)::int FROM clinical.patients) AS patients,
            (SELECT count(*)::int FROM telemetry.audit_events WHERE request_id IS DISTINCT FROM 'seed') AS unsigned`,
  )
  await admin.end()
  await scene.truth(`DROP DATABASE ${name} WITH (FORCE)`)
  expect(rows).toEqual([{ clinics: 2, people: 11, members: 10, patients: 50, unsigned: 0 }])
})

test('everyone can be found by the subject their token will carry', async () => {
  const rows = await scene.truth<{ subject: string }>(
    'SELECT subject FROM identity.principals WHERE subject IS NOT NULL',
  )
  expect(rows.map(({ subject }) => subject).sort()).toEqual(DEMO_PEOPLE.map(({ email }) => subjectOf(email)).sort())
  expect(subjectOf('Ana@Patients.test')).toBe('local||user_2c66f30fde7496784d08347e')
})

test("pacifica's plan is just large enough for its people", async () => {
  const [row] = await scene.truth<{ members: number; maximum: number }>(
    `SELECT (SELECT count(*)::int FROM tenancy.memberships m WHERE m.organization_id = l.organization_id) AS members, maximum
       FROM tenancy.organization_limits l WHERE organization_id = $1 AND key = 'members'`,
    [scene.pacifica.id],
  )
  expect(row).toEqual({ members: 5, maximum: 5 })
})

test('Ana shares her profile with one of her clinics; Carlos took his word back', async () => {
  const profilesSeenBy = async (clinic: Clinic) =>
    (await database.forContext(adminOf(clinic)).patientProfile.findMany()).map(({ givenName }) => givenName).sort()
  expect(await profilesSeenBy(scene.aurora)).toEqual(['Ana', 'Elena'])
  expect(await profilesSeenBy(scene.pacifica)).toEqual([])
})

test('national ids are encrypted for their row, and valid', async () => {
  const keys = openKeyring(keyringFile)
  for (const { email, nationalId } of PROFILES) {
    const humanId = await scene.person(email)
    const owner = database.forContext({ organizationId: null, userId: humanId, role: 'user' })
    const { id, nationalIdCiphertext } = await owner.patientProfile.findUniqueOrThrow({ where: { humanId } })
    const place = {
      table: 'identity.patient_profiles',
      column: 'national_id_ciphertext',
      rowId: id,
      organizationId: null,
    }
    expect(await decryptField(keys, nationalIdCiphertext ?? '', place)).toBe(nationalId)
    expect(nationalId.length === 13 ? isCnp(nationalId) : isDui(nationalId)).toBe(true)
  }
})

const weigh = (digits: string, weights: number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)

/** Romania: thirteen digits, the last one a check on the others. */
const isCnp = (id: string) => {
  const rest = weigh(id, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
  return Number(id[12]) === (rest === 10 ? 1 : rest)
}

/** El Salvador: eight digits, a dash, and a check digit. */
const isDui = (id: string) => Number(id[9]) === (10 - (weigh(id, [9, 8, 7, 6, 5, 4, 3, 2]) % 10)) % 10
