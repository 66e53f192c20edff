import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { blindIndex, decryptField, encryptField, type FieldPlace } from './field-encryption.ts'
import { INDEX_KEY, type KeyProvider } from './key-provider.ts'

/** Keys in memory; the first is current. */
function aKeyring(...ids: string[]): KeyProvider {
  const secrets = new Map([...ids, INDEX_KEY].map((id) => [id, randomBytes(32)]))
  const key = async (id: string) => {
    const secret = secrets.get(id)
    if (!secret) throw new Error(`The keyring has no key ${id}`)
    return { id, secret }
  }
  return { key, current: () => key(ids[0] ?? '') }
}

const keys = aKeyring('k1')
const PLACE: FieldPlace = {
  table: 'identity.patient_profiles',
  column: 'national_id_ciphertext',
  rowId: '0190d3a1-0000-7000-8000-000000000001',
  organizationId: null,
}
const CNP = '2880314409985'

test('any text comes back as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect(await decryptField(keys, await encryptField(keys, text, PLACE), PLACE)).toBe(text)
    }),
  )
})

test('the form names its version and key, hides the value, and never repeats', async () => {
  const [one, other] = [await encryptField(keys, CNP, PLACE), await encryptField(keys, CNP, PLACE)]
  expect(one).toMatch(/^v1\.k1\.[\w-]{16}\.[\w-]+$/)
  expect(one).not.toBe(other)
  expect(Buffer.from(one.split('.').at(-1) ?? '', 'base64url').toString('latin1')).not.toContain(CNP)
})

test.each([
  ['another table', { table: 'clinical.patients' }],
  ['another column', { column: 'national_id_index' }],
  ['another row', { rowId: '0190d3a1-0000-7000-8000-000000000002' }],
  ['another clinic', { organizationId: '0190d3a1-0000-7000-8000-00000000000a' }],
])('a value moved to %s does not open', async (_, moved) => {
  const ciphertext = await encryptField(keys, CNP, PLACE)
  await expect(decryptField(keys, ciphertext, { ...PLACE, ...moved })).rejects.toThrow(
    'altered, or encrypted for another row',
  )
})

test('a value altered in any byte does not open', async () => {
  const [version, keyId, iv = '', sealed = ''] = (await encryptField(keys, CNP, PLACE)).split('.')
  const flip = (text: string, index: number) => {
    const bytes = Buffer.from(text, 'base64url')
    bytes[index] = (bytes[index] ?? 0) ^ 1
    return bytes.toString('base64url')
  }
  const altered = [
    ...Array.from({ length: 12 }, (_, index) => [version, keyId, flip(iv, index), sealed]),
    ...Array.from({ length: CNP.length + 16 }, (_, index) => [version, keyId, iv, flip(sealed, index)]),
    [version, keyId, iv, Buffer.from(sealed, 'base64url').subarray(1).toString('base64url')],
  ].map((parts) => parts.join('.'))
  const opened = await Promise.allSettled(altered.map((ciphertext) => decryptField(keys, ciphertext, PLACE)))
  expect(opened.filter(({ status }) => status === 'fulfilled')).toEqual([])
})

test('a value under another key does not open, whatever key it claims', async () => {
  const ciphertext = await encryptField(aKeyring('k1'), CNP, PLACE)
  await expect(decryptField(keys, ciphertext, PLACE)).rejects.toThrow('altered')
  await expect(decryptField(keys, ciphertext.replace('.k1.', '.k9.'), PLACE)).rejects.toThrow('no key k9')
})

test.each([
  '',
  CNP,
  'v2.k1.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA',
  'v1.k1.short.AAAAAAAAAAAAAAAAAAAAAA',
  'v1.k1.AAAAAAAAAAAAAAAA.',
])('what is no ciphertext is refused: "%s"', async (text) => {
  await expect(decryptField(keys, text, PLACE)).rejects.toThrow('no ciphertext of a known form')
})

test('a value stays readable after a new key became current', async () => {
  const secrets = aKeyring('k1', 'k2')
  const ciphertext = await encryptField(secrets, CNP, PLACE)
  const rotated = { ...secrets, current: () => secrets.key('k2') }
  expect(await decryptField(rotated, ciphertext, PLACE)).toBe(CNP)
  expect(await encryptField(rotated, CNP, PLACE)).toMatch(/^v1\.k2\./)
})

const COLUMN = { table: 'identity.patient_profiles', column: 'national_id_index', organizationId: null }

test('a blind index is equal for equal values of one column, whatever key is current, and nothing else', async () => {
  const secrets = aKeyring('k1', 'k2')
  const index = await blindIndex(secrets, CNP, COLUMN)
  expect(await blindIndex({ ...secrets, current: () => secrets.key('k2') }, CNP, COLUMN)).toBe(index)
  const others = await Promise.all([
    blindIndex(secrets, `${CNP} `, COLUMN),
    blindIndex(secrets, CNP, { ...COLUMN, column: 'other' }),
    blindIndex(secrets, CNP, { ...COLUMN, organizationId: PLACE.rowId }),
    blindIndex(aKeyring('k1'), CNP, COLUMN),
  ])
  expect(new Set([index, ...others]).size).toBe(5)
})
