import type { GraphQLFormattedError } from 'graphql'
import { codes, isCode } from './codes.ts'

type Answer = { data?: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] }

const cameBack = (data: Answer['data']) => data != null && Object.values(data).some((value) => value !== null)

/**
 * The HTTP status of an answer. 200 as soon as any field came back or the errors differ in kind; otherwise what its
 * errors agree on, so that a proxy, a log or `curl --fail` sees a refusal without reading the body.
 */
export function httpStatusOf({ data, errors = [] }: Answer): number {
  if (errors.length === 0 || cameBack(data)) return 200
  const statuses = new Set(
    errors.map(({ extensions }) => (isCode(extensions?.code) ? codes[extensions.code].status : 500)),
  )
  const [only] = statuses
  return statuses.size === 1 && only !== undefined ? only : 200
}
