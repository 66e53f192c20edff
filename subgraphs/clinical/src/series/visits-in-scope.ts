import { invalid } from '@platform/shared/errors'
import type { AppointmentRow } from '../appointment/appointment-row.ts'
import { AHEAD } from '../appointment/transitions.ts'
import type { ClinicalContext } from '../context.ts'

export type SeriesScope = 'THIS' | 'FOLLOWING' | 'ALL'

/** A visit that is known to be one of a series. */
export type SeriesRow = AppointmentRow & { seriesId: string; seriesDay: Date }

/** The same as one of a series. Refuses one that stands alone. */
export function ofSeries(row: AppointmentRow): SeriesRow {
  const { seriesId, seriesDay } = row
  if (seriesId === null || seriesDay === null)
    throw invalid('This appointment is not part of a series', 'appointmentId')
  return { ...row, seriesId, seriesDay }
}

/** The named visit, and with it as much of its series as is told and still ahead, by the days of the rule. */
export async function visitsInScope(
  { db, now }: ClinicalContext,
  named: SeriesRow,
  scope: SeriesScope,
): Promise<SeriesRow[]> {
  if (scope === 'THIS') return [named]
  const rows = await db.appointment.findMany({
    where: {
      seriesId: named.seriesId,
      status: { in: [...AHEAD] },
      OR: [{ id: named.id }, { startsAt: { gt: now() } }],
      ...(scope === 'FOLLOWING' && { seriesDay: { gte: named.seriesDay } }),
    },
    orderBy: [{ seriesDay: 'asc' }, { startsAt: 'asc' }],
  })
  return rows.map(ofSeries)
}
