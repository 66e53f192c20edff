import { invalid } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { whileRedisAnswers } from '../hold/while-redis-answers.ts'
import type { Proof } from './provided-proof.ts'

const MOST_REMEMBERED = 10_000

/** What this process has seen used while Redis was away, and until when it matters. */
const seen = new Map<string, number>()

/** Uses a solution up, whatever becomes of what it was for. Refuses one that was used before. */
export async function useProof(ctx: ClinicalContext, { nonce, expiresAt }: Proof): Promise<void> {
  const now = ctx.now().getTime()
  const lasts = Math.max(1, expiresAt.getTime() - now)
  const kept = await whileRedisAnswers(ctx, async () => {
    const written = await ctx.redis.set(`clinical:proofs:${nonce}`, 1, 'PX', lasts, 'NX')
    return { isNew: written === 'OK' }
  })
  if (!(kept?.isNew ?? true) || isSeen(nonce, now))
    throw invalid('This solution has been used: ask for another challenge', 'proof')
  if (kept === null) remember(nonce, expiresAt.getTime(), now)
}

const isSeen = (nonce: string, now: number) => (seen.get(nonce) ?? 0) > now

function remember(nonce: string, until: number, now: number) {
  if (seen.size >= MOST_REMEMBERED) for (const [one, end] of seen) if (end <= now) seen.delete(one)
  if (seen.size < MOST_REMEMBERED) seen.set(nonce, until)
}
