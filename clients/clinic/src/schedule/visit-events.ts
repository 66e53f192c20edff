import type { ScheduleEventData } from '@mantine/schedule'
import { personOfVisit, type Guests } from '#appointment/person-of-visit.ts'
import { STATUS_COLORS } from '#appointment/visit-status.tsx'
import { wallClock } from '#clock/wall-clock.ts'
import type { VisitFragment } from '../gql/graphql.ts'
import type { Held } from './use-held.ts'

/** By what visits are coloured. */
export type Coloring = 'status' | 'service'

const SERVICE_COLORS = ['blue', 'grape', 'teal', 'orange', 'cyan', 'pink', 'lime', 'indigo', 'green', 'violet']

const TAKES_NO_TIME: readonly VisitFragment['status'][] = ['CANCELLED', 'NO_SHOW']

/** The same colour for a service wherever one looks, for its place among all by name. */
export const serviceColor = (services: readonly string[], id: string | undefined): string =>
  SERVICE_COLORS[services.indexOf(id ?? '') % SERVICE_COLORS.length] ?? 'gray'

type Around = {
  guests: Guests
  zone: string
  coloring: Coloring
  services: readonly string[]
  hidden: string
  /** With a row for each specialist, a team's visit stands in that of each. */
  hasRows: boolean
}

/** Visits as the schedule draws them. Those that take no time, and belong to nobody's day, are left out. */
export function visitEvents(visits: readonly VisitFragment[], around: Around): ScheduleEventData[] {
  return visits
    .filter(({ status }) => !TAKES_NO_TIME.includes(status))
    .flatMap((visit) => {
      const { id, start, end, status, service, specialists } = visit
      const event = {
        title: personOfVisit(visit, around.guests)?.name ?? around.hidden,
        start: wallClock(start, around.zone),
        end: wallClock(end, around.zone),
        color: around.coloring === 'status' ? STATUS_COLORS[status] : serviceColor(around.services, service?.id),
        payload: { visit },
      }
      if (!around.hasRows) return [{ ...event, id }]
      return specialists.map((specialist) => ({ ...event, id: `${id}/${specialist.id}`, resourceId: specialist.id }))
    })
}

export const heldEvents = (held: readonly Held[], zone: string, title: string): ScheduleEventData[] =>
  held.map(({ specialistId, start, end }) => ({
    id: `held-${specialistId}-${start}`,
    title,
    start: wallClock(start, zone),
    end: wallClock(end, zone),
    color: 'var(--schedule-held)',
    display: 'background',
    resourceId: specialistId,
  }))

/** The visit behind an event; undefined for a shade. */
export const visitOf = (event: ScheduleEventData): VisitFragment | undefined =>
  (event.payload as { visit?: VisitFragment } | undefined)?.visit
