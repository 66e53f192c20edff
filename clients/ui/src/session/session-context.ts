'use client'
import { createContext, use } from 'react'
import type { SessionQuery } from '../gql/graphql.ts'
import type { Place } from '../server/request-place.ts'

type Me = NonNullable<SessionQuery['me']>
type Human = NonNullable<Me['human']>

export type Session = {
  place: Place
  /** Null while it is not known yet, and for a visitor. */
  person: Pick<Human, 'id' | 'displayName' | 'email'> | null
  role: Me['role'] | null
  platformRole: Me['platformRole']
  /** The clinic one is signed in at. */
  organization: Me['organization'] | null
  memberships: NonNullable<Human['memberships']>
  /** What one may do here. */
  permissions: readonly string[]
  /** Whether to show what takes this permission. A hint: the server decides. */
  can: (permission: string) => boolean
  signOut: (options?: { everywhere?: boolean }) => Promise<void>
}

export const SessionContext = createContext<Session | null>(null)

/** Who is signed in and where. Only below `SignedIn`. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession is for components below SignedIn')
  return session
}
