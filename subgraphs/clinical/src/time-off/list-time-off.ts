import type { ClinicalContext } from '../context.ts'
import { daysOn } from '../days-on.ts'
import { loadInSpan } from '../load-in-span.ts'

const OF_SPECIALIST = Symbol('time off by specialist')

/** When a specialist is away in some days, in order. */
export function listTimeOff(
  { db, loaders }: ClinicalContext,
  specialistId: string,
  asked: { from: Date; days: number },
) {
  return loadInSpan(
    loaders,
    OF_SPECIALIST,
    {
      read: (ids, { from, until }) =>
        db.timeOff.findMany({
          where: { specialistId: { in: ids }, endsAt: { gt: from }, startsAt: { lt: until } },
          orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        }),
      parentOf: (timeOff) => timeOff.specialistId,
      isIn: ({ startsAt, endsAt }, { from, until }) => endsAt > from && startsAt < until,
    },
    { parentId: specialistId, ...daysOn(asked.from, asked.days) },
  )
}
