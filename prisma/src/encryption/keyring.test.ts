import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDataKey, ensureKeyring, openKeyring } from './keyring.ts'
import { INDEX_KEY } from './key-provider.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyring-'))
  file = join(folder, 'keyring.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a new keyring is for its owner alone, with a data key and an index key of 256 bits', async () => {
  await ensureKeyring(file)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const keys = openKeyring(file)
  const current = await keys.current()
  const index = await keys.key(INDEX_KEY)
  expect(current.secret).toHaveLength(32)
  expect(index.secret).toHaveLength(32)
  expect(current.id).not.toBe(INDEX_KEY)
  expect(current.secret.equals(index.secret)).toBe(false)
})

test('an existing keyring stays as it is, whoever starts at the same time', async () => {
  await Promise.all([ensureKeyring(file), ensureKeyring(file), ensureKeyring(file)])
  const content = readFileSync(file, 'utf8')
  await ensureKeyring(file)
  expect(readFileSync(file, 'utf8')).toBe(content)
  expect(readdirSync(folder)).toEqual(['keyring.json'])
})

test('a file that others may read is refused', async () => {
  await ensureKeyring(file)
  chmodSync(file, 0o644)
  expect(() => openKeyring(file)).toThrow(`chmod 600 ${file}`)
})

test('a keyring that lacks its current key is refused', async () => {
  await ensureKeyring(file)
  const ring = JSON.parse(readFileSync(file, 'utf8')) as object
  writeFileSync(file, JSON.stringify({ ...ring, current: 'kgone' }))
  expect(() => openKeyring(file)).toThrow('kgone')
})

test('an added key becomes current, at once and for those who already have the keyring open', async () => {
  await ensureKeyring(file)
  const open = openKeyring(file)
  const first = await open.current()
  const added = await addDataKey(file)
  expect((await open.current()).id).toBe(added)
  expect(added).not.toBe(first.id)
  expect((await open.key(first.id)).secret).toEqual(first.secret)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('an unknown key is refused by name', async () => {
  await ensureKeyring(file)
  await expect(openKeyring(file).key('knowhere')).rejects.toThrow('The keyring has no key knowhere')
})
