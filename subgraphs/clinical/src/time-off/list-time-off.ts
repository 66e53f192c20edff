import type { ClinicalContext } from '../context.ts'
import { loadInSpan } from '../span-loader.ts'
import { yearAtMost } from '../year-at-most.ts'

const OF_SPECIALIST = Symbol('time off by specialist')

/** When a specialist is away in a span, in order. Refuses a span of over a year. */
export function listTimeOff({ db, loaders }: ClinicalContext, specialistId: string, span: { from: Date; until: Date }) {
  yearAtMost(span)
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
    { parentId: specialistId, ...span },
  )
}
