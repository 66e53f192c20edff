import type { KMSClientConfig } from '@aws-sdk/client-kms'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decryptField, encryptField } from './field-encryption.ts'
import { addDataKey, ensureKeyring, openKeyring } from './keyring.ts'
import { kmsWrapping } from './kms-wrapping.ts'
import type { KeyringFile } from './keyring-file.ts'

const KMS_KEY = 'arn:aws:kms:eu-central-1:111122223333:key/clinic'
const PLACE = {
  table: 'identity.patient_profiles',
  column: 'national_id_ciphertext',
  rowId: 'r1',
  organizationId: null,
}

type Asked = { KeyId: string; KeySpec?: string; CiphertextBlob?: string; EncryptionContext: Record<string, string> }

let server: Server
let config: KMSClientConfig
/** What KMS was asked to do, in order. */
let asked: string[]
let isDown: boolean
let folder: string
let file: string

/** Speaks the KMS protocol (JSON 1.1) as far as data keys go: wraps with a key of its own that authenticates the context. */
beforeEach(async () => {
  const master = randomBytes(32)
  asked = []
  isDown = false
  const wrap = (secret: Buffer, context: object) => {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', master, iv).setAAD(Buffer.from(JSON.stringify(context)))
    return Buffer.concat([iv, cipher.update(secret), cipher.final(), cipher.getAuthTag()])
  }
  const unwrap = (blob: Buffer, context: object) => {
    const decipher = createDecipheriv('aes-256-gcm', master, blob.subarray(0, 12), { authTagLength: 16 })
      .setAAD(Buffer.from(JSON.stringify(context)))
      .setAuthTag(blob.subarray(-16))
    return Buffer.concat([decipher.update(blob.subarray(12, -16)), decipher.final()])
  }
  const answer = async (request: IncomingMessage) => {
    const target = String(request.headers['x-amz-target'])
    asked.push(target)
    if (isDown) return { status: 500, body: { __type: 'KMSInternalException' } }
    if (!request.headers.authorization?.includes('/kms/aws4_request'))
      return { status: 400, body: { __type: 'AccessDeniedException' } }
    const { KeyId, KeySpec, CiphertextBlob, EncryptionContext } = JSON.parse(await text(request)) as Asked
    if (KeyId !== KMS_KEY) return { status: 400, body: { __type: 'NotFoundException' } }
    if (target === 'TrentService.GenerateDataKey' && KeySpec === 'AES_256') {
      const secret = randomBytes(32)
      return {
        status: 200,
        body: {
          KeyId,
          Plaintext: secret.toString('base64'),
          CiphertextBlob: wrap(secret, EncryptionContext).toString('base64'),
        },
      }
    }
    try {
      const secret = unwrap(Buffer.from(CiphertextBlob ?? '', 'base64'), EncryptionContext)
      return { status: 200, body: { KeyId, Plaintext: secret.toString('base64') } }
    } catch {
      return { status: 400, body: { __type: 'InvalidCiphertextException' } }
    }
  }
  server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  config = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'test' },
    maxAttempts: 1,
  }
  folder = mkdtempSync(join(tmpdir(), 'kms-'))
  file = join(folder, 'keyring.json')
})
afterEach(async () => {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
  rmSync(folder, { recursive: true })
})

const wrappedBy = (kmsKeyId: string) => () => kmsWrapping(kmsKeyId, config)
const aKeyring = () => ensureKeyring(file, { kmsKeyId: KMS_KEY, wrap: wrappedBy(KMS_KEY) })
const open = () => openKeyring(file, wrappedBy(KMS_KEY))

test('keys rest wrapped, and each is unwrapped by KMS once', async () => {
  await aKeyring()
  const keys = open()
  const ciphertext = await encryptField(keys, '2880314409985', PLACE)
  expect(await decryptField(keys, ciphertext, PLACE)).toBe('2880314409985')
  expect(asked).toEqual(['TrentService.GenerateDataKey', 'TrentService.GenerateDataKey', 'TrentService.Decrypt'])

  const { secret } = await keys.current()
  expect(readFileSync(file, 'utf8')).not.toContain(secret.toString('base64'))
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ provider: 'kms', kmsKeyId: KMS_KEY })
})

test('a new key is made by KMS too, and older values stay readable', async () => {
  await aKeyring()
  const keys = open()
  const ciphertext = await encryptField(keys, '2880314409985', PLACE)
  const id = await addDataKey(file, wrappedBy(KMS_KEY))
  expect((await keys.current()).id).toBe(id)
  expect(await decryptField(open(), ciphertext, PLACE)).toBe('2880314409985')
})

test('entries of the file cannot be swapped', async () => {
  await aKeyring()
  const ring = JSON.parse(readFileSync(file, 'utf8')) as KeyringFile
  const [one, other] = ring.keys
  const swapped = [
    { ...one, material: other?.material },
    { ...other, material: one?.material },
  ]
  writeFileSync(file, JSON.stringify({ ...ring, keys: swapped }))
  await expect(open().current()).rejects.toMatchObject({ name: 'InvalidCiphertextException' })
})

test('while KMS is down nothing is encrypted, and when it is back it is', async () => {
  await aKeyring()
  const keys = open()
  isDown = true
  await expect(encryptField(keys, '2880314409985', PLACE)).rejects.toMatchObject({ name: 'KMSInternalException' })
  isDown = false
  expect(await encryptField(keys, '2880314409985', PLACE)).toMatch(/^v1\./)
})

test('an unknown KMS key makes no keyring', async () => {
  await expect(ensureKeyring(file, { kmsKeyId: 'alias/none', wrap: wrappedBy('alias/none') })).rejects.toMatchObject({
    name: 'NotFoundException',
  })
  expect(() => open()).toThrow('ENOENT')
})
