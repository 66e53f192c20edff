import { createHash } from 'node:crypto'

export type GivenChallenge = { parameters: Record<string, unknown>; signature: string }

/** Does the work of a challenge, and answers with what ALTCHA's widget would hand over. */
export function solved(challenge: GivenChallenge): string {
  const { nonce, salt, keyPrefix } = challenge.parameters as Record<string, string>
  const beginning = Buffer.from(`${salt ?? ''}${nonce ?? ''}`, 'hex')
  const tried = Buffer.alloc(beginning.length + 4)
  beginning.copy(tried)
  for (let counter = 0; ; counter += 1) {
    tried.writeUInt32BE(counter, beginning.length)
    const derivedKey = createHash('sha256').update(tried).digest('hex')
    if (derivedKey.startsWith(keyPrefix ?? '')) return payload(challenge, { counter, derivedKey })
  }
}

export const payload = (challenge: GivenChallenge, solution: { counter: number; derivedKey: string }) =>
  Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
