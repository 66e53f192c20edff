import { DomainError } from '@platform/shared/errors'
import { clinicPlace } from '../clinic-place.ts'
import type { ClinicalContext } from '../context.ts'
import { timeRanges } from '../working-hours/day-ranges.ts'

/** When a location is open. Null for one that is not the clinic's. */
export async function findOpeningHours(ctx: ClinicalContext, locationId: string) {
  const isOurs = await clinicPlace(ctx, locationId).catch(missing)
  if (!isOurs) return null
  // What a transaction takes away it sees until its end.
  const days = await ctx.db.openingHours.findMany({
    where: { locationId, deletedAt: null },
    orderBy: { weekday: 'asc' },
  })
  return {
    location: { id: locationId },
    weekly: days.map(({ weekday, ranges }) => ({ weekday, ranges: timeRanges(ranges) })),
  }
}

function missing(error: unknown): null {
  if (error instanceof DomainError && error.code === 'NOT_FOUND') return null
  throw error
}
