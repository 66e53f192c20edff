import { randomBytes } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { INDEX_KEY, type DataKey, type KeyProvider } from './key-provider.ts'
import { plainWrapping, type KeyWrapping } from './key-wrapping.ts'
import { createKeyringFile, readKeyringFile, writeKeyringFile, type KeyringFile } from './keyring-file.ts'
import { kmsWrapping } from './kms-wrapping.ts'

export type { DataKey, KeyProvider } from './key-provider.ts'

type Wrap = (keyring: Pick<KeyringFile, 'provider'> & { kmsKeyId?: string }) => KeyWrapping
type NewKeyring = { kmsKeyId?: string; wrap?: Wrap }

const wrappingOf: Wrap = ({ kmsKeyId }) => (kmsKeyId ? kmsWrapping(kmsKeyId) : plainWrapping)
const newId = () => `k${randomBytes(6).toString('hex')}`

/** Creates the keyring file (mode 0600) if there is none: plain keys, or keys wrapped by KMS when `kmsKeyId` is given. */
export async function ensureKeyring(file: string, { kmsKeyId, wrap = wrappingOf }: NewKeyring = {}): Promise<void> {
  if (existsSync(file)) return
  const provider = kmsKeyId ? { provider: 'kms' as const, kmsKeyId } : { provider: 'local' as const }
  const wrapping = wrap(provider)
  const keys = await Promise.all([INDEX_KEY, newId()].map((id) => newKey(wrapping, id)))
  createKeyringFile(file, { ...provider, current: keys.find(({ id }) => id !== INDEX_KEY)?.id ?? '', keys })
}

/** Adds a data key and makes it the current one; older values stay readable by theirs. Returns its id. */
export async function addDataKey(file: string, wrap: Wrap = wrappingOf): Promise<string> {
  const keyring = readKeyringFile(file)
  const key = await newKey(wrap(keyring), newId())
  writeKeyringFile(file, { ...keyring, current: key.id, keys: [...keyring.keys, key] })
  return key.id
}

const newKey = async (wrapping: KeyWrapping, id: string) => ({ id, material: await wrapping.generate(id) })

/** Opens the keyring. A key added by another process is seen at once, so that a rotation needs no restart. */
export function openKeyring(file: string, wrap: Wrap = wrappingOf): KeyProvider {
  let read = { at: 0, keyring: readKeyringFile(file) }
  const unwrapped = new Map<string, Promise<DataKey>>()

  const keyring = () => {
    const at = statSync(file).mtimeMs
    if (at !== read.at) read = { at, keyring: readKeyringFile(file) }
    return read.keyring
  }

  const unwrap = async (id: string): Promise<DataKey> => {
    const ring = keyring()
    const entry = ring.keys.find((key) => key.id === id)
    if (!entry) throw new Error(`The keyring has no key ${id}`)
    return { id, secret: await wrap(ring).unwrap(id, entry.material) }
  }

  const key = (id: string) => {
    const known = unwrapped.get(id) ?? unwrap(id)
    unwrapped.set(id, known)
    // A refusal is not kept: KMS may answer the next time.
    known.catch(() => unwrapped.delete(id))
    return known
  }

  return { current: async () => key(keyring().current), key }
}
