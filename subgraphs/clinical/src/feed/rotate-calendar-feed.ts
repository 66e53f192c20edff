import type { ClinicalContext } from '../context.ts'
import { issueFeed } from './create-calendar-feed.ts'
import { revocable } from './revoke-calendar-feed.ts'

/** Makes another feed in the place of one of the asker's own, which ends at once. */
export async function rotateCalendarFeed(ctx: ClinicalContext, named: { calendarFeedId: string }) {
  const { id, ofSpecialist } = await revocable(ctx, named, false)
  await ctx.db.calendarFeed.update({ where: { id }, data: { deletedAt: ctx.now() } })
  return issueFeed(ctx, ofSpecialist ? 'SPECIALIST' : 'PATIENT')
}
