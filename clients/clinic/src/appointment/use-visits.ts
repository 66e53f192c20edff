'use client'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useClient } from 'urql'
import type { AppointmentFilter } from '../gql/graphql.ts'
import { VisitsDocument } from '../gql/graphql.ts'
import { useVisitsQuery, useWaitingGuestsQuery } from '../gql/hooks.ts'
import type { Guest } from './person-of-visit.ts'

/** What no stream tells of, such as a visit that began, shows after so long at the latest. */
const POLL_MS = 20_000

/** All visits of a span, page after page, with the guests among them; fresh again on `reload` and every now and then. */
export function useVisits({ from, until, specialistId }: { from: string; until: string; specialistId?: string }) {
  const client = useClient()
  const filter = useMemo<AppointmentFilter>(
    () => ({ from, until, ...(specialistId ? { specialistId } : {}) }),
    [from, until, specialistId],
  )
  const [page, setPage] = useState<{ of: AppointmentFilter; after: string | null }>({ of: filter, after: null })
  const after = page.of === filter ? page.after : null
  const [{ data, error, fetching }] = useVisitsQuery({
    variables: { after, filter },
    requestPolicy: 'cache-and-network',
  })
  const [guests, reloadGuests] = useWaitingGuestsQuery({ requestPolicy: 'cache-and-network' })

  const { hasNextPage = false, endCursor = null } = data?.appointments.pageInfo ?? {}
  useEffect(() => {
    if (!fetching && hasNextPage && endCursor !== after) setPage({ of: filter, after: endCursor })
  }, [fetching, hasNextPage, endCursor, after, filter])

  const reload = useCallback(() => {
    void client.query(VisitsDocument, { after: null, filter }, { requestPolicy: 'network-only' }).toPromise()
    reloadGuests({ requestPolicy: 'network-only' })
  }, [client, filter, reloadGuests])
  useEffect(() => {
    const poll = setInterval(() => {
      if (document.visibilityState === 'visible') reload()
    }, POLL_MS)
    return () => clearInterval(poll)
  }, [reload])

  const visits = useMemo(() => data?.appointments.edges.map(({ node }) => node), [data])
  const guestBookings = guests.data?.guestBookings.edges
  const waiting = useMemo(
    () => new Map<string, Guest>(guestBookings?.map(({ node }) => [node.appointment.id, node]) ?? []),
    [guestBookings],
  )
  return { visits, guests: waiting, error, fetching, reload }
}
