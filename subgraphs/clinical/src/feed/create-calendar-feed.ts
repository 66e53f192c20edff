import { conflict, notFound } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { appointmentsOfOwner, type CalendarOwner } from './feed-owner.ts'
import { feedKeyOf, newFeedToken } from './feed-token.ts'

const MOST = 5

/** Makes a feed of one's own appointments. Refuses who has none here, and a sixth. */
export async function createCalendarFeed(ctx: ClinicalContext, { as }: { as: CalendarOwner }) {
  if (!(await appointmentsOfOwner(ctx, as))) throw notFound(as === 'PATIENT' ? 'Patient' : 'Specialist', 'as')
  const humanId = ctx.actor.principalId ?? ''
  if ((await ctx.db.calendarFeed.count({ where: { humanId } })) >= MOST)
    throw conflict(`There are ${MOST} already; revoke one first`, 'as')
  return issueFeed(ctx, as)
}

/** A new feed, and where it is read. */
export async function issueFeed({ db }: ClinicalContext, as: CalendarOwner) {
  const token = newFeedToken()
  const data = { ofSpecialist: as === 'SPECIALIST', tokenHash: feedKeyOf(token) }
  return { calendarFeed: await db.calendarFeed.create({ data }), path: `/v1/feeds/${token}.ics` }
}
