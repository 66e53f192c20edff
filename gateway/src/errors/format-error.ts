import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { currentRequestId } from '../observe/current-request.ts'
import { describeError } from '../observe/describe-error.ts'
import type { Metrics } from '../observe/metrics.ts'
import { codes, isCode, type Code } from './codes.ts'

/** What a subgraph may say to a client in its own words. Its parse and validation errors are our fault, not theirs. */
const SUBGRAPH_CODES: ReadonlySet<Code> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'FORBIDDEN_NO_ORG',
  'ORGANIZATION_SUSPENDED',
  'ORGANIZATION_NOT_ACTIVE',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
])

/** Their own words would name what is out of order. */
const WITHOUT_WORDS: ReadonlySet<Code> = new Set(['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE'])

function publicCode({ code, serviceName }: Record<string, unknown>): Code {
  if (!isCode(code)) return 'INTERNAL_SERVER_ERROR'
  const isFromSubgraph = serviceName !== undefined
  return !isFromSubgraph || SUBGRAPH_CODES.has(code) || code === 'SERVICE_UNAVAILABLE' ? code : 'INTERNAL_SERVER_ERROR'
}

/** The last stop of every error: words and a code fit to show, the request id, and nothing else. */
export const errorFormatter =
  ({ log, metrics }: { log: Logger; metrics: Metrics }) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const extensions = formatted.extensions ?? {}
    const code = publicCode(extensions)
    const isFromSubgraph = extensions['serviceName'] !== undefined
    metrics.errors.inc({ code })
    if (code === 'INTERNAL_SERVER_ERROR') log.error(describeError(error), 'an unexpected error was hidden')

    return {
      message: WITHOUT_WORDS.has(code) ? codes[code].message : formatted.message,
      // Of a subgraph's error they would point into a document the client has never seen.
      ...(formatted.locations && !isFromSubgraph ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code, requestId: currentRequestId() },
    }
  }
