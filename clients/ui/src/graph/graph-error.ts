import type { CombinedError } from 'urql'

/** Kinds of failure a page words in its own way. */
export type FailureKind =
  | 'offline'
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'suspended'
  | 'rate-limited'
  | 'conflict'
  | 'outdated'
  | 'broken'

export type Failure = { kind: FailureKind; requestId: string | null }

const KINDS: Record<string, FailureKind> = {
  UNAUTHENTICATED: 'signed-out',
  FORBIDDEN: 'forbidden',
  FORBIDDEN_NO_ORG: 'forbidden',
  ORGANIZATION_SUSPENDED: 'suspended',
  ORGANIZATION_NOT_ACTIVE: 'suspended',
  NOT_FOUND: 'not-found',
  CONFLICT: 'conflict',
  RATE_LIMITED: 'rate-limited',
  SERVICE_UNAVAILABLE: 'offline',
  OPERATION_NOT_REGISTERED: 'outdated',
  PERSISTED_QUERY_NOT_FOUND: 'outdated',
}

export const codesOf = (error: CombinedError): string[] =>
  error.graphQLErrors.map(({ extensions }) => String(extensions['code'] ?? ''))

/** The one map from what the graph answers to what a page says. */
export function failureOf(error: CombinedError): Failure {
  const ids = error.graphQLErrors.map(({ extensions }) => extensions['requestId'])
  const requestId = ids.find((id) => typeof id === 'string') ?? null
  if (error.networkError) return { kind: 'offline', requestId }
  const kinds = codesOf(error).map((code) => KINDS[code])
  return { kind: kinds.find((kind) => kind !== undefined) ?? 'broken', requestId }
}

/** Nobody answered, or a part of the platform that does not answer right now: what may pass by itself. */
export const isOutOfReach = (error: CombinedError): boolean =>
  Boolean(error.networkError) || codesOf(error).includes('SERVICE_UNAVAILABLE')
