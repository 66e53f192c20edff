import type { Actor } from '@platform/shared/actor'
import type { Subject } from '../authentication/subject.ts'
import type { Session } from './session.ts'

type Request = { requestId: string; clientIp: string }

const everyone = { onBehalfOf: null, lookupKey: null }

/** Somebody without a token. An explicit role, so that a missing Actor is never taken for one. */
export const visitor = (organizationId: string | null, request: Request): Actor => ({
  ...everyone,
  ...request,
  kind: 'anonymous',
  principalId: null,
  organizationId,
  role: 'anon',
  permissions: [],
  session: { kind: 'normal', id: null },
})

/** At a clinic: their role there. At none: their role on the platform, or merely signed in. */
function roleOf({ organizationId, role, platformRole }: Session): Actor['role'] {
  if (organizationId === null) return platformRole ?? 'user'
  if (role === null) throw new Error('identity named a clinic without a role there')
  return role
}

/** Whom identity recognised, as subgraphs will see them. */
export function recognised(session: Session, subject: Subject, request: Request): Actor {
  const { principalId, kind, organizationId, permissions } = session
  if (principalId === null || kind === null) throw new Error('identity recognised nobody and refused nobody')
  return {
    ...everyone,
    ...request,
    kind,
    principalId,
    organizationId,
    role: roleOf(session),
    permissions,
    session: { kind: 'normal', id: subject.sessionId },
  }
}
