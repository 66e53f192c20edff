import { chmodSync, linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'

const Key = z.object({ id: z.string().regex(/^[a-z0-9]+$/), material: z.base64() })
const Keys = { current: z.string(), keys: z.array(Key).min(2) }

const KeyringFile = z
  .discriminatedUnion('provider', [
    /** Data keys as they are. */
    z.object({ provider: z.literal('local'), ...Keys }),
    /** Data keys wrapped by a key of AWS KMS; credentials and region come from the AWS environment. */
    z.object({ provider: z.literal('kms'), kmsKeyId: z.string().min(1), ...Keys }),
  ])
  .refine(({ current, keys }) => keys.some(({ id }) => id === current), {
    error: ({ input }) => `The keyring lacks its current key ${(input as { current: string }).current}`,
  })
export type KeyringFile = z.infer<typeof KeyringFile>

/** Refuses a file that other accounts of the machine can read. */
export function readKeyringFile(file: string): KeyringFile {
  if (statSync(file).mode & 0o077) throw new Error(`${file} holds keys and others may read it. Run: chmod 600 ${file}`)
  return KeyringFile.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** Replaces the file whole, so that no reader ever meets half of it. */
export function writeKeyringFile(file: string, keyring: KeyringFile) {
  renameSync(writeBeside(file, keyring), file)
}

/** Writes the file unless there is one: of two processes that start at once, one wins and neither loses a key. */
export function createKeyringFile(file: string, keyring: KeyringFile) {
  const draft = writeBeside(file, keyring)
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
}

function writeBeside(file: string, keyring: KeyringFile): string {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, `${JSON.stringify(KeyringFile.parse(keyring), null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(draft, 0o600)
  return draft
}
