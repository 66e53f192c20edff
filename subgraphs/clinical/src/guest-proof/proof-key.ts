import { hkdfSync } from 'node:crypto'
import type { ClinicalContext } from '../context.ts'

const PURPOSE = 'booking-challenge'

/** What challenges are signed with: derived from a key of the keyring, the current one unless another is named. */
export async function proofKey({ keys }: Pick<ClinicalContext, 'keys'>, id?: string) {
  const { id: keyId, secret } = await (id === undefined ? keys.current() : keys.key(id))
  return { keyId, secret: Buffer.from(hkdfSync('sha256', secret, '', PURPOSE, 32)).toString('base64url') }
}
