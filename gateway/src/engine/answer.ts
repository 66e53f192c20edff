import { GraphQLError } from 'graphql'
import type { RawResult } from './execute-plan.ts'
import type { PlanNames } from './plan-names.ts'
import type { WriteResponse } from './response/compile-response.ts'

/** The answer with its `data` as finished JSON text; undefined when nothing was executed. */
export type OperationResult = {
  json: string | undefined
  /** Whether any root field came back. */
  isAnswered: boolean
  errors: readonly GraphQLError[]
}

/**
 * An entity that its subgraph does not show is null without a word: not there and not yours look alike. Only an answer of
 * which nothing is left says from where the null rose.
 */
export function answer(
  { json, missing }: ReturnType<WriteResponse>,
  { data, errors }: RawResult,
  denials: readonly GraphQLError[],
  names: PlanNames,
): OperationResult {
  const told = [
    ...denials,
    ...errors.map(
      ({ message, path, extensions }) => new GraphQLError(message, { path: path?.map(names.shown), extensions }),
    ),
  ]
  const unexplained = json === 'null' && told.length === 0 ? missing : []
  const risen = unexplained.map(
    ({ message, path }) => new GraphQLError(message, { path, extensions: { code: 'INTERNAL_SERVER_ERROR' } }),
  )
  const isAnswered = json !== 'null' && Object.values(data).some((value) => value !== null && value !== undefined)
  return { json, isAnswered, errors: [...told, ...risen] }
}
