'use client'
import { Center, Container, Loader } from '@mantine/core'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { ErrorState } from '../feedback/error-state.tsx'
import { useSessionQuery } from '../gql/hooks.ts'
import type { Place } from '../server/request-place.ts'
import { NotAMember } from './not-a-member.tsx'
import { SessionContext, type Session } from './session-context.ts'
import { signOut } from './sign-out.ts'
import { useFreshSession } from './use-fresh-session.ts'

type Props = { place: Place; children: ReactNode }

/** Pages of somebody signed in: asks once who they are and what they may do here, and says so when that is nothing. */
export function SignedIn({ place, children }: Props) {
  const [{ data, error, fetching }, reload] = useSessionQuery()
  // A question that fails takes nothing away: what was typed into the page stays until the answer is another one.
  const [me, setMe] = useState(data?.me)
  if (data?.me && JSON.stringify(data.me) !== JSON.stringify(me)) setMe(data.me)
  useFreshSession(useCallback(() => reload({ requestPolicy: 'network-only' }), [reload]))
  const session = useMemo<Session>(() => {
    const permissions = new Set(me?.permissions)
    return {
      place,
      person: me?.human ?? null,
      role: me?.role ?? null,
      platformRole: me?.platformRole ?? null,
      organization: me?.organization ?? null,
      memberships: me?.human?.memberships ?? [],
      permissions: me?.permissions ?? [],
      can: (permission) => permissions.has(permission),
      signOut,
    }
  }, [me, place])

  if (error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'FORBIDDEN'))
    return <NotAMember place={place} />
  if (error && !me)
    return (
      <Container size="xs" py={96}>
        <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      </Container>
    )
  // The platform's own people alone; and the clinic's app is for its staff. What they may ask is up to the server.
  const isElsewhere = place.app === 'console' ? !me?.platformRole : place.app === 'clinic' && me?.role === 'PATIENT'
  if (me && isElsewhere) return <NotAMember place={place} />
  if (!me)
    return (
      <Center mih="100dvh">
        <Loader role="status" aria-label="…" />
      </Center>
    )
  return <SessionContext value={session}>{children}</SessionContext>
}
