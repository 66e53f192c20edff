import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { recordAccesses, type Accesses } from './access-log.ts'
import { admission } from './admit.ts'
import { finalResult } from './final-result.ts'
import { refused } from './refused.ts'
import { requestContext } from './request-context.ts'
import type { Services } from './services.ts'
import type { SubgraphRequest } from './subgraph.ts'

/** Answers requests against a subgraph's schema: one Actor verified, one context built, errors put into their final form. */
export function executor(name: string, schema: GraphQLSchema, services: Services) {
  const admit = admission(schema, services.environment.ACTOR_SECRET, { subscriptions: false })

  return async (request: SubgraphRequest): Promise<ExecutionResult> => {
    const admitted = await admit(request)
    if (!('actor' in admitted)) return admitted
    const { actor, document } = admitted
    const { variables: variableValues, operationName } = request
    try {
      const accesses: Accesses = new Map()
      const contextValue = requestContext(services, actor, accesses)
      const result = await execute({ schema, document, variableValues, operationName, contextValue })
      await recordAccesses(contextValue.db, accesses)
      return finalResult(result, (cause) =>
        services.log.error({ subgraph: name, requestId: actor.requestId, err: cause }, 'unexpected error'),
      )
    } catch (error) {
      services.log.error({ subgraph: name, requestId: actor.requestId, err: error }, 'request failed')
      return refused('Internal server error', 'INTERNAL_SERVER_ERROR')
    }
  }
}
