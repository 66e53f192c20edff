import pg from 'pg'
import { countByKey } from './count-by-key.ts'
import { addDataKey, openKeyring } from './keyring.ts'
import { rotate, type Rotation } from './rotate.ts'

type Options = {
  adminUrl: string
  keyringFile: string
  /** Begins a new rotation even if the last one left something behind: values it could not read. */
  anew?: boolean
  onProgress?: (done: Rotation) => void
}

export type KeyRotation = Rotation & { keyId: string; continued: boolean }

/** Continues a rotation that was stopped; otherwise begins one, with a new key. Of two at once the second waits. */
export async function rotateKeys({
  adminUrl,
  keyringFile,
  anew = false,
  onProgress = () => {},
}: Options): Promise<KeyRotation> {
  const lock = new pg.Client({ connectionString: adminUrl })
  await lock.connect()
  try {
    await lock.query("SELECT pg_advisory_lock(hashtext('key rotation'))")
    const keys = openKeyring(keyringFile)
    const current = await keys.current()
    const held = await countByKey(adminUrl)
    const continued = !anew && [...held.keys()].some((id) => id !== current.id)
    const keyId = continued ? current.id : await addDataKey(keyringFile)
    return { ...(await rotate({ adminUrl, keys, onProgress })), keyId, continued }
  } finally {
    await lock.end()
  }
}
