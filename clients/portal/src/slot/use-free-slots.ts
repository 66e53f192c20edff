'use client'
import { viewerZone } from '@platform/ui/time/zone-label.ts'
import { useEffect } from 'react'
import { useFreeSlotsQuery, useSlotChangesSubscription } from '../gql/hooks.ts'

/** Days shown at a time. */
export const SHOWN_DAYS = 7
const DAY_MS = 86_400_000
/** One question for changes that come together, such as the visits of a series. */
const TOGETHER_MS = 150

export type Wanted = { calendarId: string; serviceId: string; specialistId: string | null; from: string }

/** What can be booked in the week from a day on, by the viewer's own midnights, and kept true while one looks. */
export function useFreeSlots({ from, ...wanted }: Wanted) {
  const [{ data, error, fetching, stale }, execute] = useFreeSlotsQuery({
    variables: { ...wanted, from, days: SHOWN_DAYS, timezone: viewerZone() },
    requestPolicy: 'cache-and-network',
  })
  const midnight = Date.parse(`${from}T00:00:00Z`)
  // A day more on both sides: the viewer's days begin up to 14 hours before or after those of UTC.
  const [change] = useSlotChangesSubscription({
    variables: {
      calendarId: wanted.calendarId,
      from: new Date(midnight - DAY_MS).toISOString(),
      to: new Date(midnight + (SHOWN_DAYS + 1) * DAY_MS).toISOString(),
    },
  })
  useEffect(() => {
    if (!change.data && !change.extensions) return
    const timer = setTimeout(() => execute({ requestPolicy: 'network-only' }), TOGETHER_MS)
    return () => clearTimeout(timer)
  }, [change.data, change.extensions, execute])

  const reload = () => execute({ requestPolicy: 'network-only' })
  return { availability: data?.availability ?? null, isKnown: data !== undefined, error, fetching, stale, reload }
}
