import type { Cache } from '@urql/exchange-graphcache'

export type Move = {
  appointmentId: string
  start: string
  specialistId?: string | null
  durationMinutes?: number | null
}

/** A visit as it is once a move was granted, from what the cache knows of it. */
export function movedAppointment(cache: Cache, { appointmentId, start, specialistId, durationMinutes }: Move) {
  const visit = { __typename: 'Appointment', id: appointmentId }
  const instant = (field: string) => Date.parse(cache.resolve(visit, field) as string)
  const length = durationMinutes ? durationMinutes * 60_000 : instant('end') - instant('start')
  const specialist = specialistId && {
    __typename: 'Specialist',
    id: specialistId,
    displayName: cache.resolve({ __typename: 'Specialist', id: specialistId }, 'displayName'),
  }
  return {
    ...visit,
    start,
    end: new Date(Date.parse(start) + length).toISOString(),
    ...(specialist ? { specialist, specialists: [specialist] } : {}),
  }
}
