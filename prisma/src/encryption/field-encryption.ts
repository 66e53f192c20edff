import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { INDEX_KEY, type KeyProvider } from './key-provider.ts'

/** Where a value lives. A ciphertext opens in this place and in no other. */
export type FieldPlace = {
  /** With its schema: `identity.patient_profiles`. */
  table: string
  column: string
  rowId: string
  /** Null for what belongs to no clinic. */
  organizationId: string | null
}

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
const FORM = /^v1\.([a-z0-9]+)\.([\w-]{16})\.([\w-]{22,})$/

const placeBytes = ({ table, column, rowId, organizationId }: FieldPlace) =>
  Buffer.from([table, column, rowId, organizationId ?? ''].join('|'))

/** `v1.<key id>.<iv>.<ciphertext and tag>`, bound to its place: copied to another row, it does not open. */
export async function encryptField(keys: KeyProvider, plaintext: string, place: FieldPlace): Promise<string> {
  const { id, secret } = await keys.current()
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, secret, iv, { authTagLength: TAG_BYTES }).setAAD(placeBytes(place))
  const sealed = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return ['v1', id, iv.toString('base64url'), sealed.toString('base64url')].join('.')
}

/** Refuses what was altered, what was encrypted for another place, and what names an unknown key. */
export async function decryptField(keys: KeyProvider, ciphertext: string, place: FieldPlace): Promise<string> {
  const [, keyId, iv, sealed] = FORM.exec(ciphertext) ?? []
  if (!keyId || !iv || !sealed) throw new Error(`${place.table}.${place.column} holds no ciphertext of a known form`)
  const { secret } = await keys.key(keyId)
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv(CIPHER, secret, Buffer.from(iv, 'base64url'), { authTagLength: TAG_BYTES })
    .setAAD(placeBytes(place))
    .setAuthTag(bytes.subarray(-TAG_BYTES))
  const opened = decipher.update(bytes.subarray(0, -TAG_BYTES))
  try {
    return Buffer.concat([opened, decipher.final()]).toString('utf8')
  } catch (error) {
    throw new Error(`${place.table}.${place.column} was altered, or encrypted for another row`, { cause: error })
  }
}

/**
 * Equal for equal values of one column, and nothing else: finds a row by an encrypted value without opening any. Its key
 * is derived a column (and a clinic), so that the same number in two of them cannot be matched. Give the value in its
 * normal form; `RO 123` and `ro123` differ.
 */
export async function blindIndex(
  keys: KeyProvider,
  value: string,
  { table, column, organizationId }: Omit<FieldPlace, 'rowId'>,
): Promise<string> {
  const { secret } = await keys.key(INDEX_KEY)
  const purpose = ['blind-index', table, column, organizationId ?? ''].join('|')
  const key = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
  return createHmac('sha256', key).update(value, 'utf8').digest('base64url')
}
