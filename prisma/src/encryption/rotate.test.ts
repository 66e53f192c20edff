import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../testing/test-database.ts'
import { decryptField, encryptField } from './field-encryption.ts'
import { addDataKey, ensureKeyring, openKeyring, type KeyProvider } from './keyring.ts'
import { listKeys } from './list-keys.ts'
import { rotate } from './rotate.ts'
import { rotateKeys } from './rotate-keys.ts'

let folder: string
let keyringFile: string
let keys: KeyProvider
let database: TestDatabase
let superuser: pg.Client
let adminUrl: string
/** Profile ids, in order. Each holds the text `number <index>`. */
let ids: string[]

const MANY = 23
const placeOf = (rowId: string) => ({
  table: 'identity.patient_profiles',
  column: 'national_id_ciphertext',
  rowId,
  organizationId: null,
})

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rotate-'))
  keyringFile = join(folder, 'keyring.json')
  await ensureKeyring(keyringFile)
  keys = openKeyring(keyringFile)
  database = await testDatabase()
  adminUrl = database.urls.admin
  superuser = new pg.Client({ connectionString: database.urls.superuser })
  await superuser.connect()

  await superuser.query('DELETE FROM identity.patient_profiles')
  // Written under the keys of the demo world.
  await superuser.query('DELETE FROM capabilities.notifications')
  ids = Array.from({ length: MANY }, () => randomUUID()).sort()
  for (const [index, id] of ids.entries()) {
    await superuser.query("INSERT INTO identity.principals (id, kind, display_name) VALUES ($1, 'human', 'Cineva')", [
      id,
    ])
    await superuser.query(
      "INSERT INTO identity.humans (id, provider, provider_user_id, email, given_name, family_name) VALUES ($1::uuid, 'local', $1::text, 'x@x.test', 'Ci', 'Neva')",
      [id],
    )
    await superuser.query(
      'INSERT INTO identity.patient_profiles (id, human_id, given_name, family_name, national_id_ciphertext) VALUES ($1, $1, $2, $2, $3)',
      [id, 'Cineva', await encryptField(keys, `number ${index}`, placeOf(id))],
    )
  }
})
afterEach(async () => {
  await superuser.end()
  await database.drop()
  rmSync(folder, { recursive: true })
})

async function ciphertexts() {
  const { rows } = await superuser.query<{ id: string; text: string }>(
    'SELECT id, national_id_ciphertext AS text FROM identity.patient_profiles ORDER BY id',
  )
  return rows
}

const plaintexts = async () =>
  Promise.all((await ciphertexts()).map(({ id, text }) => decryptField(keys, text, placeOf(id))))
const WRITTEN = Array.from({ length: MANY }, (_, index) => `number ${index}`)
const keyOf = (ciphertext: string) => ciphertext.split('.')[1]

test('a rotation leaves every value readable, under the new key, and the log without a secret', async () => {
  const before = await keys.current()
  const outcome = await rotateKeys({ adminUrl, keyringFile })
  expect(outcome).toMatchObject({ reencrypted: MANY, overtaken: 0, failed: [], continued: false })
  expect(outcome.keyId).not.toBe(before.id)
  expect(new Set((await ciphertexts()).map(({ text }) => keyOf(text)))).toEqual(new Set([outcome.keyId]))
  expect(await plaintexts()).toEqual(WRITTEN)
  const { rows } = await superuser.query(
    "SELECT DISTINCT after ->> 'national_id_ciphertext' AS after FROM telemetry.audit_events WHERE request_id = 'key-rotation'",
  )
  expect(rows).toEqual([{ after: '***' }])
})

test('a rotation that is stopped continues, with the key it began with', async () => {
  const keyId = await addDataKey(keyringFile)
  const stop = rotate({
    adminUrl,
    keys,
    batchSize: 5,
    onProgress: () => {
      throw new Error('pulled the plug')
    },
  })
  await expect(stop).rejects.toThrow('pulled the plug')
  expect((await ciphertexts()).filter(({ text }) => keyOf(text) === keyId)).toHaveLength(5)
  expect(await plaintexts()).toEqual(WRITTEN)

  expect(await rotateKeys({ adminUrl, keyringFile })).toMatchObject({ reencrypted: MANY - 5, continued: true, keyId })
  expect(await plaintexts()).toEqual(WRITTEN)
})

test('a value written meanwhile is not lost', async () => {
  await addDataKey(keyringFile)
  const [first = ''] = ids
  // Between the reading of the first batch and its writing: a key is asked for each value in between.
  let isWritten = false
  const slow: KeyProvider = {
    current: () => keys.current(),
    async key(id) {
      if (!isWritten) {
        isWritten = true
        await superuser.query('UPDATE identity.patient_profiles SET national_id_ciphertext = $2 WHERE id = $1', [
          first,
          await encryptField(keys, 'a new number', placeOf(first)),
        ])
      }
      return keys.key(id)
    },
  }
  expect(await rotate({ adminUrl, keys: slow })).toMatchObject({ reencrypted: MANY - 1, overtaken: 1, failed: [] })
  expect(await plaintexts()).toEqual(['a new number', ...WRITTEN.slice(1)])
})

test('a value that cannot be read is named, left alone, and stops no other', async () => {
  const [first = '', second = ''] = ids
  await superuser.query(
    'UPDATE identity.patient_profiles SET national_id_ciphertext = (SELECT national_id_ciphertext FROM identity.patient_profiles WHERE id = $1) WHERE id = $2',
    [first, second],
  )
  const before = await ciphertexts()
  await addDataKey(keyringFile)
  const outcome = await rotate({ adminUrl, keys, batchSize: 4 })
  expect(outcome.reencrypted).toBe(MANY - 1)
  expect(outcome.failed).toEqual([
    {
      table: 'identity.patient_profiles',
      column: 'national_id_ciphertext',
      id: second,
      reason: 'identity.patient_profiles.national_id_ciphertext was altered, or encrypted for another row',
    },
  ])
  expect((await ciphertexts())[1]).toEqual(before[1])

  // It does not stand in the way of the next rotation either.
  expect(await rotateKeys({ adminUrl, keyringFile })).toMatchObject({ reencrypted: 0, continued: true })
  expect(await rotateKeys({ adminUrl, keyringFile, anew: true })).toMatchObject({
    reencrypted: MANY - 1,
    continued: false,
  })
})

test('rotations at the same time do not undo each other', async () => {
  const outcomes = await Promise.all([rotateKeys({ adminUrl, keyringFile }), rotateKeys({ adminUrl, keyringFile })])
  expect(outcomes.map(({ reencrypted }) => reencrypted)).toEqual([MANY, MANY])
  expect(await plaintexts()).toEqual(WRITTEN)
  const listed = await listKeys({ adminUrl, keyringFile })
  expect(listed.map(({ use, values, isMissing }) => ({ use, values, isMissing }))).toEqual([
    { use: 'index', values: 0, isMissing: false },
    { use: 'older', values: 0, isMissing: false },
    { use: 'older', values: 0, isMissing: false },
    { use: 'current', values: MANY, isMissing: false },
  ])
})

test('a key that values need and the keyring lacks is told', async () => {
  const other = join(folder, 'other.json')
  await ensureKeyring(other)
  const lost = (await keys.current()).id
  expect(await listKeys({ adminUrl, keyringFile: other })).toContainEqual({
    id: lost,
    use: 'older',
    values: MANY,
    isMissing: true,
  })
})
