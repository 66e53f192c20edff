import { createChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import type { ClinicalContext } from '../context.ts'
import { sourceOf } from '../hold/holder.ts'
import { whileRedisAnswers } from '../hold/while-redis-answers.ts'
import { DIFFICULTY_UNCOUNTED, difficultyFor } from './difficulty.ts'
import { proofKey } from './proof-key.ts'

/** As long as somebody takes to fill in a form. */
const LASTS_MS = 20 * 60_000
const COUNTED_SECONDS = 3_600

/** A piece of work for a visitor's machine, which a booking has to show the result of. Signed; nothing of it is kept. */
export async function newChallenge(ctx: ClinicalContext) {
  const { keyId, secret } = await proofKey(ctx)
  const expiresAt = new Date(ctx.now().getTime() + LASTS_MS)
  const { parameters, signature = '' } = await createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    deriveKey,
    keyPrefix: await difficulty(ctx),
    expiresAt,
    data: { clinic: ctx.actor.organizationId, key: keyId },
    hmacSignatureSecret: secret,
  })
  // As it goes over the wire: what is undefined is not there, and was not signed.
  return { parameters: JSON.parse(JSON.stringify(parameters)) as Record<string, unknown>, signature, expiresAt }
}

async function difficulty(ctx: ClinicalContext) {
  const key = `clinical:challenges:${ctx.actor.organizationId}:${sourceOf(ctx.actor)}`
  const taken = await whileRedisAnswers(ctx, async () => {
    await ctx.redis.set(key, 0, 'EX', COUNTED_SECONDS, 'NX')
    return ctx.redis.incr(key)
  })
  return taken === null ? DIFFICULTY_UNCOUNTED : difficultyFor(taken)
}
