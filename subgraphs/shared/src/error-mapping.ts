import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { databaseRefusal } from './database-refusal.ts'
import { DomainError } from './errors.ts'

/** Mirrors `UserError` in shared.graphql. */
export type UserError = { code: 'INVALID' | 'CONFLICT' | 'NOT_FOUND'; message: string; path: string[] }

const CODES = {
  INVALID: 'BAD_USER_INPUT',
  CONFLICT: 'CONFLICT',
  NOT_FOUND: 'NOT_FOUND',
  FORBIDDEN: 'FORBIDDEN',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
} as const satisfies Record<DomainError['code'], string>

const refusal = (error: unknown) => (error instanceof DomainError ? error : databaseRefusal(error))

/** The refusal as data, if it is one the asker can act on; otherwise the error keeps flying. */
export function userErrorFrom(error: unknown): UserError {
  const refused = refusal(error)
  if (!refused || refused.code === 'FORBIDDEN' || refused.code === 'UNAUTHENTICATED') throw error
  return { code: refused.code, message: refused.message, path: [...refused.inputPath] }
}

/** Last stop of every other error: a refusal keeps its words, GraphQL's own errors pass, the rest is reported and hidden. */
export function formatError(error: GraphQLError, report: (cause: unknown) => void): GraphQLFormattedError {
  const cause = error.originalError
  const refused = refusal(cause)
  const place = { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) }
  if (refused) return { message: refused.message, ...place, extensions: { code: CODES[refused.code] } }
  if (!cause || cause instanceof GraphQLError)
    return { message: error.message, ...place, extensions: { code: error.extensions['code'] ?? 'BAD_USER_INPUT' } }
  report(cause)
  return { message: 'Internal server error', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
}
