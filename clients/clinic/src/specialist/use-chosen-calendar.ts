'use client'
import { useCalendarOfHoursQuery } from '../gql/hooks.ts'

/** The calendar that was chosen, with the hours that count in it. `isKnown` is false while it is being asked for. */
export function useChosenCalendar(calendarId: string) {
  const [{ data, fetching }, ask] = useCalendarOfHoursQuery({
    variables: { id: calendarId },
    pause: !calendarId,
    requestPolicy: 'cache-and-network',
  })
  const calendar = (calendarId && data?.calendar) || undefined
  return {
    calendar,
    isKnown: !calendarId || Boolean(calendar) || !fetching,
    reload: () => ask({ requestPolicy: 'network-only' }),
  }
}
