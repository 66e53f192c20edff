import type { ClinicalContext } from '../context.ts'

/** The asker's own feeds at this clinic, newest first. */
export const listMyFeeds = async ({ db, actor }: ClinicalContext) =>
  actor.principalId
    ? db.calendarFeed.findMany({ where: { humanId: actor.principalId }, orderBy: { createdAt: 'desc' } })
    : []
