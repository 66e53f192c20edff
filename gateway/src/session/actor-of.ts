import type { Actor } from '@platform/shared/actor'
import type { Subject } from '../authentication/subject.ts'
import type { Recognised } from './session.ts'

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

/** Whom identity recognised, as subgraphs will see them. */
export const recognised = (session: Recognised, subject: Subject, request: Request): Actor => ({
  ...everyone,
  ...request,
  kind: session.kind,
  principalId: session.principalId,
  organizationId: session.organizationId,
  role: session.role,
  permissions: session.permissions,
  session: { kind: 'normal', id: subject.sessionId },
})
