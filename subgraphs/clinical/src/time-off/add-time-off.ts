import { invalid } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { scheduledSpecialist } from '../working-hours/own-schedule.ts'

const LONGEST_MS = 2 * 366 * 86_400_000

type Input = { specialistId: string; start: Date; end: Date }

/** Notes that a specialist is away. Visits that are booked already are for people to move. */
export async function addTimeOff(ctx: ClinicalContext, { specialistId, start, end }: Input) {
  await scheduledSpecialist(ctx, specialistId)
  if (end <= start) throw invalid('It ends before it begins', 'end')
  if (end.getTime() - start.getTime() > LONGEST_MS) throw invalid('An absence is at most two years long', 'end')
  const timeOff = await ctx.db.timeOff.create({ data: { specialistId, startsAt: start, endsAt: end } })
  await ctx.emit({ type: 'specialist.schedule_changed', subjectIds: [specialistId], data: {} })
  return timeOff
}
