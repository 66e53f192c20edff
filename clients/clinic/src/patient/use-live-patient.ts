'use client'
import { useEffect } from 'react'
import { usePatientChangedSubscription, usePatientQuery } from '../gql/hooks.ts'

/** A patient as the clinic may see them now: what they stop sharing is gone from the screen as they stop. */
export function useLivePatient(id: string) {
  // What is shared may have ended since: the cache alone is no answer.
  const [{ data, error, fetching }, execute] = usePatientQuery({
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const [change] = usePatientChangedSubscription({ variables: { id } })
  useEffect(() => {
    if (change.data || change.extensions) execute({ requestPolicy: 'network-only' })
  }, [change.data, change.extensions, execute])
  return { data, error, fetching, reload: () => execute({ requestPolicy: 'network-only' }) }
}
