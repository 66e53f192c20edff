'use client'
import { useEffect } from 'react'
import { useAppointmentChangedSubscription, useAppointmentQuery } from '../gql/hooks.ts'

/** A visit as it is now: what colleagues do to it or note of it shows as they do. */
export function useLiveVisit(id: string) {
  const [{ data, error, fetching }, execute] = useAppointmentQuery({
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const [change] = useAppointmentChangedSubscription({ variables: { id } })
  useEffect(() => {
    if (change.data || change.extensions) execute({ requestPolicy: 'network-only' })
  }, [change.data, change.extensions, execute])
  return { data, error, fetching, reload: () => execute({ requestPolicy: 'network-only' }) }
}
