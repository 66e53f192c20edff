import type { IdentityRequest } from '../context.ts'

const SEEN_EVERY_MS = 5 * 60 * 1000

const isDue = (last: Date | null, now: Date) => !last || now.getTime() - last.getTime() >= SEEN_EVERY_MS

/** Notes that a principal asked for something, to within five minutes. A failure is logged: it must not cost the answer. */
export async function noteSeen(ctx: IdentityRequest, id: string, lastSeenAt: Date | null) {
  const now = ctx.now()
  if (!isDue(lastSeenAt, now)) return
  try {
    const before = new Date(now.getTime() - SEEN_EVERY_MS)
    await ctx.bind({ principalId: id }).db.principal.updateMany({
      where: { id, OR: [{ lastSeenAt: null }, { lastSeenAt: { lt: before } }] },
      data: { lastSeenAt: now },
    })
  } catch (error) {
    ctx.log.warn({ err: error, principalId: id }, 'a principal could not be noted as seen')
  }
}

/** The same for an API key. */
export async function noteUsed(ctx: IdentityRequest, id: string, lastUsedAt: Date | null) {
  const now = ctx.now()
  if (!isDue(lastUsedAt, now)) return
  try {
    const before = new Date(now.getTime() - SEEN_EVERY_MS)
    await ctx.db.apiKey.updateMany({
      where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: before } }] },
      data: { lastUsedAt: now },
    })
  } catch (error) {
    ctx.log.warn({ err: error, apiKeyId: id }, 'an API key could not be noted as used')
  }
}
