import type { BookableCalendarsQuery } from '../gql/graphql.ts'

type Calendar = BookableCalendarsQuery['calendars']['edges'][number]['node']

export type Offer = { value: string; label: string; calendarId: string; serviceId: string }

const isOpenOn = ({ startsOn, endsOn }: Calendar, day: string) =>
  (!startsOn || startsOn <= day) && (!endsOn || day <= endsOn)

/** What can be booked on a day, with somebody or with anybody: every service of every calendar, the public ones in front. */
export function offersFor(calendars: readonly Calendar[], specialistId: string, day: string): Offer[] {
  const open = calendars
    .filter((calendar) => calendar.isActive && isOpenOn(calendar, day))
    .filter(({ specialists }) => !specialistId || specialists.some(({ id }) => id === specialistId))
    .toSorted((a, b) => Number(b.audience === 'PUBLIC') - Number(a.audience === 'PUBLIC'))
  return open.flatMap(({ id, name, services }) =>
    services.map(({ service, durationMinutes }) => ({
      value: `${id}/${service.id}`,
      label: `${service.name} · ${durationMinutes} min · ${name}`,
      calendarId: id,
      serviceId: service.id,
    })),
  )
}
