import { notFound } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'

type Named = { calendarFeedId: string }

/** Ends a feed at once: one's own, or of anybody for who manages members. */
export async function revokeCalendarFeed(ctx: ClinicalContext, named: Named) {
  const { id } = await revocable(ctx, named, ctx.actor.permissions.includes('members:manage'))
  return ctx.db.calendarFeed.update({ where: { id }, data: { deletedAt: ctx.now() } })
}

/** The feed, if the asker may end it. */
export async function revocable({ db, actor }: ClinicalContext, { calendarFeedId: id }: Named, isAnybodys: boolean) {
  const feed = await db.calendarFeed.findUnique({ where: { id } })
  if (!feed || (!isAnybodys && feed.humanId !== actor.principalId)) throw notFound('Feed', 'calendarFeedId')
  return feed
}
