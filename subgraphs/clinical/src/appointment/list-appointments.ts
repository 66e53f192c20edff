import { connection } from '@platform/shared/connection'
import { given } from '@platform/shared/given'
import type { ClinicalContext } from '../context.ts'
import type { AppointmentStatus } from './appointment-status.ts'
import { visibleTo } from './own-appointments.ts'

type Maybe<T> = T | null | undefined
type Filter = {
  from?: Maybe<Date>
  until?: Maybe<Date>
  specialistId?: Maybe<string>
  patientId?: Maybe<string>
  serviceId?: Maybe<string>
  calendarId?: Maybe<string>
  statuses?: Maybe<readonly AppointmentStatus[]>
}
type Page = { first: number; after?: Maybe<string>; filter?: Maybe<Filter> }

/** One page of the appointments the asker may see, by their start. */
export const listAppointments = ({ actor, db }: ClinicalContext, { filter, ...page }: Page) =>
  connection(page, {
    rows: (take, after) =>
      db.appointment.findMany({
        where: { AND: [matching(filter ?? {}), visibleTo(actor), behind(after)] },
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        take,
      }),
    key: ({ startsAt, id }) => [startsAt.toISOString(), id],
  })

const matching = ({ from, until, specialistId, patientId, serviceId, calendarId, statuses }: Filter) =>
  given({
    endsAt: from ? { gt: from } : undefined,
    startsAt: until ? { lt: until } : undefined,
    OR: specialistId ? [{ specialistId }, { companionIds: { has: specialistId } }] : undefined,
    patientId: patientId ?? undefined,
    serviceId: serviceId ?? undefined,
    calendarId: calendarId ?? undefined,
    status: statuses ? { in: [...statuses] } : undefined,
  })

function behind(after: (string | null)[] | null) {
  const [start, id] = after ?? []
  if (start == null || id == null) return {}
  const startsAt = new Date(start)
  return { OR: [{ startsAt: { gt: startsAt } }, { startsAt, id: { gt: id } }] }
}
