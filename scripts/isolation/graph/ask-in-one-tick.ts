import type { Actor } from '@platform/shared/actor'
import { formatError } from '@platform/shared/error-mapping'
import { requestContext } from '@platform/shared/request-context'
import type { Services } from '@platform/shared/services'
import { execute, parse, type GraphQLSchema } from 'graphql'
import { answersIn, type Answer } from './ask.ts'
import type { Operation } from './operation.ts'
import type { Aim } from './synthesize.ts'

/**
 * Several people ask the same, and every resolver begins in the same tick: what merges the reads of different requests
 * would merge these. Past the check of the Actor, which would set them a tick apart.
 */
export async function askInOneTick(
  schema: GraphQLSchema,
  services: Services,
  operation: Operation,
  actors: readonly Actor[],
  aims: readonly Aim[],
): Promise<Answer[][]> {
  const { query, variables: variableValues, aliases } = operation.request(aims)
  const document = parse(query)
  const contexts = actors.map((actor) => requestContext(services, actor, new Map()))
  const results = await Promise.all(
    contexts.map(async (contextValue) => execute({ schema, document, variableValues, contextValue })),
  )
  return results.map(({ data, errors = [] }) =>
    answersIn({ data: data ?? null, errors: errors.map((error) => formatError(error, () => {})) }, aims, aliases),
  )
}
