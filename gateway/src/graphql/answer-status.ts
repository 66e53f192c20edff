import type { GraphQLFormattedError } from 'graphql'
import { httpStatusOf } from '../errors/http-status.ts'

type Answer = { data?: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] }

/** What is wrong with the document or its variables, in a request that is otherwise well formed. */
const MISFITS = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])

/**
 * The HTTP status of an answer. Who asks for `application/json` by name reads errors in the body: GraphQL over HTTP
 * promises them 200 for a document or a variable that does not fit. Refusals keep their status all the same.
 */
export function answerStatus(answer: Answer, accept = ''): number {
  const status = httpStatusOf(answer)
  if (status !== 400 || !accept.includes('application/json')) return status
  const readsBody = !accept.includes('application/graphql-response+json')
  return readsBody && answer.errors?.every(({ extensions }) => MISFITS.has(extensions?.['code'])) ? 200 : status
}
