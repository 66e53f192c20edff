import { GraphQLError, type ExecutionResult } from 'graphql'
import { formatError } from './error-mapping.ts'

/** A result as it leaves the subgraph: its errors in their final form, the unexpected ones reported and hidden. */
export function finalResult({ data, errors }: ExecutionResult, report: (cause: unknown) => void): ExecutionResult {
  const answered = data === undefined ? {} : { data }
  if (!errors) return answered
  const formatted = errors.map((error) => {
    const { message, path, extensions } = formatError(error, report)
    return new GraphQLError(message, { path, extensions })
  })
  return { ...answered, errors: formatted }
}
