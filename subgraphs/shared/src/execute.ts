import {
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { recordAccesses, type Accesses } from './access-log.ts'
import { verifyActor, type Actor } from './actor.ts'
import { formatError } from './error-mapping.ts'
import { requestContext } from './request-context.ts'
import type { Services } from './services.ts'
import type { SubgraphRequest } from './subgraph.ts'

const refused = (message: string, code: string): ExecutionResult => ({
  errors: [new GraphQLError(message, { extensions: { code } })],
})

/** Answers requests against a subgraph's schema: one Actor verified, one context built, errors put into their final form. */
export function executor(name: string, schema: GraphQLSchema, services: Services) {
  const documents = new LRUCache<string, DocumentNode>({ max: 1000 })

  /** Valid documents are kept: the gateway sends the same few over and over. */
  const documentFor = (query: string): DocumentNode | readonly GraphQLError[] => {
    const known = documents.get(query)
    if (known) return known
    const document = parse(query)
    const errors = validate(schema, document)
    if (errors.length > 0) return errors
    documents.set(query, document)
    return document
  }

  return async ({ query, variables, operationName, actorToken }: SubgraphRequest): Promise<ExecutionResult> => {
    let actor: Actor
    try {
      actor = await verifyActor(actorToken ?? '', services.environment.ACTOR_SECRET)
    } catch {
      return refused('This subgraph answers the gateway only', 'UNAUTHENTICATED')
    }
    try {
      const document = documentFor(query)
      if ('length' in document)
        return {
          errors: document.map(
            (error) => new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
          ),
        }
      const accesses: Accesses = new Map()
      const contextValue = requestContext(services, actor, accesses)
      const result = await execute({ schema, document, variableValues: variables, operationName, contextValue })
      await recordAccesses(contextValue.db, accesses)
      return final(result, (cause) =>
        services.log.error({ subgraph: name, requestId: actor.requestId, err: cause }, 'unexpected error'),
      )
    } catch (error) {
      if (error instanceof GraphQLError) return refused(error.message, 'GRAPHQL_PARSE_FAILED')
      services.log.error({ subgraph: name, requestId: actor.requestId, err: error }, 'request failed')
      return refused('Internal server error', 'INTERNAL_SERVER_ERROR')
    }
  }
}

function final({ data, errors }: ExecutionResult, report: (cause: unknown) => void): ExecutionResult {
  const answered = data === undefined ? {} : { data }
  if (!errors) return answered
  const formatted = errors.map((error) => {
    const { message, path, extensions } = formatError(error, report)
    return new GraphQLError(message, { path, extensions })
  })
  return { ...answered, errors: formatted }
}
