import { verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import { invalid } from '@platform/shared/errors'
import { z } from 'zod'
import type { ClinicalContext } from '../context.ts'
import { proofKey } from './proof-key.ts'

const MOST_CHARACTERS = 4_000

/** What ALTCHA's widget hands over: the challenge as it was given, and its solution. */
const Payload = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal('SHA-256'),
      nonce: z.string(),
      salt: z.string(),
      cost: z.literal(1),
      keyLength: z.literal(32),
      keyPrefix: z.string().min(3),
      expiresAt: z.int(),
      data: z.object({ clinic: z.string(), key: z.string() }),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
})

/** A solution that holds: by which name it can be used once, and until when. */
export type Proof = { nonce: string; expiresAt: Date }

/** Reads a solution and refuses one that is not of a challenge of ours for this clinic, is wrong, or comes too late. */
export async function providedProof(ctx: ClinicalContext, text: string): Promise<Proof> {
  const { data } = Payload.safeParse(text.length > MOST_CHARACTERS ? null : decoded(text))
  const { parameters } = data?.challenge ?? {}
  if (!data || !parameters || parameters.data.clinic !== ctx.actor.organizationId)
    throw invalid('This is no solution of a challenge of this clinic', 'proof')
  const key = await proofKey(ctx, parameters.data.key).catch(() => null)
  const { challenge, solution } = data
  const checked = key && (await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: key.secret }))
  const expiresAt = new Date(parameters.expiresAt * 1_000)
  if (checked?.expired || expiresAt <= ctx.now()) throw invalid('The challenge has expired: ask for another', 'proof')
  if (!checked?.verified) throw invalid('This is no solution of a challenge of this clinic', 'proof')
  return { nonce: parameters.nonce, expiresAt }
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString('utf8'))
  } catch {
    return null
  }
}
