import { invalid } from '@platform/shared/errors'
import { dateFromLocal } from '@platform/shared/local-date'
import { requiredText } from '@platform/shared/required-text'
import { clinicPlace } from '../clinic-place.ts'
import type { ClinicalContext } from '../context.ts'
import { dayRanges, type TimeRange } from '../working-hours/day-ranges.ts'

const LONGEST_MS = 366 * 86_400_000

type Input = {
  name: string
  locationId?: string | null | undefined
  from: string
  until: string
  ranges?: readonly TimeRange[]
}

/** Closes the clinic or a location for some days. What is booked then is for people to move. */
export async function addClosure(ctx: ClinicalContext, { locationId = null, from, until, ...input }: Input) {
  if (locationId) await clinicPlace(ctx, locationId)
  const [firstDay, lastDay] = [dateFromLocal(from), dateFromLocal(until)]
  if (lastDay < firstDay) throw invalid('Not before the first day', 'until')
  if (lastDay.getTime() - firstDay.getTime() > LONGEST_MS) throw invalid('At most 366 days later', 'until')
  const closure = await ctx.db.closure.create({
    data: {
      locationId,
      name: requiredText(input.name, 'name', 120),
      firstDay,
      lastDay,
      ranges: dayRanges(input.ranges ?? [], 'ranges'),
    },
  })
  await ctx.emit({ type: 'closure.added', subjectIds: [closure.id], data: {} })
  return closure
}
