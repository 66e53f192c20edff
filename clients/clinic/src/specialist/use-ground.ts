'use client'
import { instantOf } from '#clock/wall-clock.ts'
import type { HoursInCalendarFragment, SpecialistQuery } from '../gql/graphql.ts'
import { useLocationHoursQuery, useSpecialistDaysQuery } from '../gql/hooks.ts'
import type { Ground } from './effective-day.ts'

export type Specialist = NonNullable<SpecialistQuery['specialist']>

type Span = { from: string; days: number; calendar?: HoursInCalendarFragment | undefined }

/** All that decides when a specialist can be booked in some days: by their own hours, or in one calendar. */
export function useGround(specialist: Specialist, { from, days, calendar }: Span) {
  const zone = specialist.timezone
  const locationId = calendar?.location?.id ?? null
  const instant = instantOf(`${from} 00:00:00`, zone)
  const [{ data, error, fetching }, reload] = useSpecialistDaysQuery({
    variables: { id: specialist.id, from, instant, days, locationId },
    requestPolicy: 'cache-and-network',
  })
  const [doors] = useLocationHoursQuery({ variables: { locationId: locationId ?? '' }, pause: !locationId })
  const isOfPlace = ({ location }: { location: { id: string } | null }) => !location || location.id === locationId
  const ground: Ground | undefined = data?.specialist
    ? {
        week: specialist.weeklyHours,
        dates: data.specialist.dateHours,
        calendar: calendar?.hours.find(({ specialistId }) => specialistId === specialist.id),
        doors: (locationId && doors.data?.openingHours?.weekly) || [],
        timeOff: data.specialist.timeOff,
        closings: [...data.publicHolidays, ...data.closures.edges.map(({ node }) => node).filter(isOfPlace)],
        period: { startsOn: calendar?.startsOn ?? null, endsOn: calendar?.endsOn ?? null },
        zone,
      }
    : undefined
  return { ground, error, isBusy: fetching, reload: () => reload({ requestPolicy: 'network-only' }) }
}
