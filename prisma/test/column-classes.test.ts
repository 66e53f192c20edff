import { afterAll, beforeAll, expect, test } from 'vitest'
import { ourTables } from './our-tables.ts'
import { aScene, type Scene } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.end())

async function columns(source: string): Promise<string[]> {
  const tables = await ourTables(scene)
  const rows = await scene.truth<{ name: string }>(
    `SELECT table_name || '.' || column_name AS name FROM (${source}) c WHERE table_name = ANY ($1) ORDER BY 1`,
    [tables],
  )
  return rows.map(({ name }) => name)
}

const EXISTING = "SELECT table_schema || '.' || table_name AS table_name, column_name FROM information_schema.columns"

test('every column has a class, and every class a column', async () => {
  const existing = await columns(EXISTING)
  expect(existing.length).toBeGreaterThan(250)
  expect(await columns('SELECT table_name, column_name FROM app.column_classes')).toEqual(existing)
  const stale = await scene.truth('SELECT table_name FROM app.column_classes WHERE table_name <> ALL ($1)', [
    await ourTables(scene),
  ])
  expect(stale).toEqual([])
})

test('a forgotten column and a stale class are both noticed', async () => {
  await scene.truth('ALTER TABLE clinical.patients ADD COLUMN nickname text')
  await scene.truth('ALTER TABLE tenancy.locations DROP COLUMN phone')
  const existing = await columns(EXISTING)
  const classed = await columns('SELECT table_name, column_name FROM app.column_classes')
  expect(existing.filter((name) => !classed.includes(name))).toEqual(['clinical.patients.nickname'])
  expect(classed.filter((name) => !existing.includes(name))).toEqual(['tenancy.locations.phone'])
})

test('a column that does not exist cannot be classed', async () => {
  await expect(scene.truth("CALL app.classify('clinical.patients', 'personal', 'nick_name')")).rejects.toThrow(
    'clinical.patients has no column nick_name',
  )
})

/** By name alone one can tell that these must not be read by chance. */
const TELLING = /(secret|password|ciphertext|_hash$|_index$|national_id)/

test('what sounds secret is classed as secret', async () => {
  const secrets = await scene.truth<{ name: string }>(
    "SELECT table_name || '.' || column_name AS name FROM app.column_classes WHERE class = 'secret'",
  )
  const names = secrets.map(({ name }) => name)
  const suspicious = (await columns(EXISTING)).filter((name) => TELLING.test(name) && !names.includes(name))
  // Hashes of public words: a notice, a source file.
  expect(suspicious).toEqual(['clinical.patients.source_hash', 'identity.consents.notice_hash'])
})
