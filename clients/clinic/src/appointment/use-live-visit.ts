'use client'
import { useDidUpdate, useDocumentVisibility } from '@mantine/hooks'
import { useEffect } from 'react'
import { useAppointmentChangedSubscription, useAppointmentQuery } from '../gql/hooks.ts'

/**
 * A visit as it is now: what colleagues do to it or note of it shows as they do. A page out of sight follows nothing, for a
 * browser has six connections to an address and each read of a note is logged; it catches up as somebody comes back to it.
 */
export function useLiveVisit(id: string) {
  const isSeen = useDocumentVisibility() === 'visible'
  const [{ data, error, fetching }, execute] = useAppointmentQuery({
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const [change] = useAppointmentChangedSubscription({ variables: { id }, pause: !isSeen })
  useEffect(() => {
    if (change.data || change.extensions) execute({ requestPolicy: 'network-only' })
  }, [change.data, change.extensions, execute])
  useDidUpdate(() => {
    if (isSeen) execute({ requestPolicy: 'network-only' })
  }, [isSeen])
  return { data, error, fetching, reload: () => execute({ requestPolicy: 'network-only' }) }
}
