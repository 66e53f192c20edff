import type { AppointmentStatus } from '../gql/graphql.ts'

const AHEAD: readonly AppointmentStatus[] = ['BOOKED', 'UPCOMING', 'CONFIRMED', 'IN_PROGRESS']

type Visit = { status: AppointmentStatus; start: string; end: string }

/** Whether a visit in this state is still to take place. */
export const isAheadStatus = (status: AppointmentStatus) => AHEAD.includes(status)

const isAhead = ({ status, end }: Visit, now: number) => isAheadStatus(status) && Date.parse(end) > now

/** What is to come, the next in front, and what was, the last in front. */
export function splitVisits<V extends Visit>(visits: readonly V[], now: number): { ahead: V[]; past: V[] } {
  const byStart = visits.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start))
  return {
    ahead: byStart.filter((visit) => isAhead(visit, now)),
    past: byStart.filter((visit) => !isAhead(visit, now)).toReversed(),
  }
}

export const STATUS_COLORS: Record<AppointmentStatus, string> = {
  BOOKED: 'blue',
  UPCOMING: 'blue',
  CONFIRMED: 'teal',
  IN_PROGRESS: 'grape',
  DONE: 'gray',
  CANCELLED: 'red',
  NO_SHOW: 'orange',
}
