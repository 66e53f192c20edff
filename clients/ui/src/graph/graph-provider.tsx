'use client'
import { useState, type ReactNode } from 'react'
import { Provider } from 'urql'
import type { Place } from '../server/request-place.ts'
import { SessionExpiry } from '../session/session-expiry.tsx'
import { signInAsker } from '../session/sign-in-asker.ts'
import { graphClient, type GraphOptions } from './graph-client.ts'

type Props = GraphOptions & { place: Place; children: ReactNode }

/** The graph for every component below, and the dialog that comes up when the session is over. */
export function GraphProvider({ place, children, ...options }: Props) {
  const [{ client, asker }] = useState(() => {
    const created = signInAsker()
    return { asker: created, client: graphClient(options, created.ask) }
  })
  return (
    <Provider value={client}>
      {children}
      <SessionExpiry asker={asker} place={place} />
    </Provider>
  )
}
