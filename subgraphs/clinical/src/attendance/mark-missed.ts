import { DomainError } from '@platform/shared/errors'
import type { ClinicJob } from '@platform/shared/jobs/clinic-job'
import { markNoShow } from '../appointment/mark-no-show.ts'
import { MINUTE_MS } from '../span/span.ts'
import { localDay } from '../zoned-time/local-day.ts'
import { instantOf } from '../zoned-time/wall-time.ts'

/** Nobody corrects what is older than this; it was left as it is on purpose. */
const BACK_MS = 7 * 24 * 60 * MINUTE_MS
const AT_MOST = 500

/**
 * Notes, in the clinic's own night, who did not come the day before: nobody said that the visit began, and whoever was late
 * has been waited for. Staff can take it back for 48 hours.
 */
export const markMissed: ClinicJob = {
  kind: 'mark-missed',
  when: { daily: '03:00' },
  permissions: ['appointments:manage'],
  act: async (ctx, { date }) => {
    if (!date) return
    const midnight = instantOf(localDay(date), 0, ctx.clinic.timezone, 'first')
    const missed = await ctx.db.appointment.findMany({
      where: {
        status: { in: ['upcoming', 'confirmed'] },
        startsAt: { lt: new Date(midnight), gt: new Date(midnight - BACK_MS) },
        // One that goes on over midnight may have begun without a word.
        endsAt: { lte: ctx.now() },
      },
      select: { id: true, version: true },
      orderBy: { startsAt: 'asc' },
      take: AT_MOST,
    })
    for (const { id: appointmentId, version } of missed)
      await ctx.inTransaction((tx) => markNoShow(tx, { appointmentId, version })).catch(unlessRefused)
  },
}

/** Somebody else was faster, or is waited for still. */
function unlessRefused(error: unknown) {
  if (!(error instanceof DomainError)) throw error
}
