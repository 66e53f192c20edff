import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exportJWK, type JWK } from 'jose'
import { createOnce } from './create-once.ts'

export type LocalKey = { privateKey: KeyObject; publicKey: string; jwk: JWK; keyId: string }

const keyFile = (directory: string) => join(directory, 'key.pem')

/** RSA-2048 with RS256, because Clerk's verification knows no other kind of key and there is one path for both issuers. */
const newKey = () =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** The key of this folder, made on first use. */
export async function localKey(directory: string): Promise<LocalKey> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const pem = await readFile(keyFile(directory), 'utf8').catch(() => createOnce(keyFile(directory), newKey))
  const privateKey = createPrivateKey(pem)
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
  const keyId = `local_${createHash('sha256').update(publicKey).digest('hex').slice(0, 16)}`
  const jwk = { ...(await exportJWK(createPublicKey(privateKey))), kid: keyId, use: 'sig', alg: 'RS256' }
  return { privateKey, publicKey, jwk, keyId }
}
