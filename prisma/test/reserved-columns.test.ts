import { afterAll, beforeAll, expect, test } from 'vitest'
import { DERIVED, LEDGERS, ourTables } from './our-tables.ts'
import { aScene, type Scene } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.end())

const RESERVED = {
  id: 'uuid not null',
  created_at: 'timestamp with time zone not null',
  created_by: 'uuid',
  updated_at: 'timestamp with time zone not null',
  updated_by: 'uuid',
  deleted_at: 'timestamp with time zone',
  version: 'integer not null',
}

/** What belongs to no clinic. Whatever is missing here is a clinic's. */
const GLOBAL = [
  'identity.agents',
  'identity.consent_purposes',
  'identity.humans',
  'identity.patient_profiles',
  'identity.principals',
  'tenancy.organizations',
  'tenancy.tiers',
]

async function columnsByTable() {
  const rows = await scene.truth<{ table: string; columns: Record<string, string> }>(`
    SELECT table_schema || '.' || table_name AS table,
           json_object_agg(column_name, data_type || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END) AS columns
      FROM information_schema.columns GROUP BY 1`)
  return new Map(rows.map(({ table, columns }) => [table, columns]))
}

test('every table has the reserved columns, save ledgers and what is derived', async () => {
  const columns = await columnsByTable()
  const tables = await ourTables(scene)
  const without = tables.filter((table) =>
    Object.entries(RESERVED).some(([column, type]) => columns.get(table)?.[column] !== type),
  )
  expect(without).toEqual([...LEDGERS, ...DERIVED].filter((table) => tables.includes(table)).sort())
})

test('every table belongs to clinics, save the global ones', async () => {
  const columns = await columnsByTable()
  const tables = await ourTables(scene)
  const tenantless = tables.filter((table) => columns.get(table)?.['organization_id'] !== 'uuid not null')
  expect(tenantless).toEqual(GLOBAL)
})

test('every table with reserved columns stamps them', async () => {
  const rows = await scene.truth<{ table: string }>(
    "SELECT tgrelid::regclass::text AS table FROM pg_trigger WHERE tgname = 'stamp' ORDER BY 1",
  )
  const kept = [...LEDGERS, ...DERIVED]
  expect(rows.map(({ table }) => table)).toEqual((await ourTables(scene)).filter((table) => !kept.includes(table)))
})
