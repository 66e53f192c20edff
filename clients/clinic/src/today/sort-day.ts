import type { VisitFragment } from '../gql/graphql.ts'

export type SortedDay = {
  /** Being given now. */
  now: VisitFragment[]
  /** Should have begun, and has not. */
  late: VisitFragment[]
  /** To come, the next in front. */
  next: VisitFragment[]
  /** To come, and nobody said yet that they will. */
  toConfirm: VisitFragment[]
  /** Over, missed or called off. */
  past: VisitFragment[]
}

const AHEAD: readonly VisitFragment['status'][] = ['BOOKED', 'UPCOMING', 'CONFIRMED']

/** A day's visits by what they ask of the desk at an instant. */
export function sortDay(visits: readonly VisitFragment[], now: Date): SortedDay {
  const inOrder = visits.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start))
  const ahead = inOrder.filter(({ status }) => AHEAD.includes(status))
  const isLate = ({ start }: VisitFragment) => Date.parse(start) < now.getTime()
  return {
    now: inOrder.filter(({ status }) => status === 'IN_PROGRESS'),
    late: ahead.filter(isLate),
    next: ahead.filter((visit) => !isLate(visit)),
    toConfirm: ahead.filter(({ status }) => status !== 'CONFIRMED'),
    past: inOrder.filter(({ status }) => status === 'DONE' || status === 'NO_SHOW' || status === 'CANCELLED'),
  }
}
