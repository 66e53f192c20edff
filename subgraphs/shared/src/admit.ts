import { getOperationAST, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { verifyActor, type Actor } from './actor.ts'
import { validDocuments } from './documents.ts'
import { refused } from './refused.ts'
import type { SubgraphRequest } from './subgraph.ts'

export type Admitted = { actor: Actor; document: DocumentNode }

/** Who asks and for what, both verified, or the refusal. A subscription is not run as a query, nor a query as a subscription. */
export function admission(schema: GraphQLSchema, secret: string, { subscriptions }: { subscriptions: boolean }) {
  const documentFor = validDocuments(schema)

  return async ({ query, operationName, actorToken }: SubgraphRequest): Promise<Admitted | ExecutionResult> => {
    let actor: Actor
    try {
      actor = await verifyActor(actorToken ?? '', secret)
    } catch {
      return refused('This subgraph answers the gateway only', 'UNAUTHENTICATED')
    }
    const document = documentFor(query)
    if (!('definitions' in document)) return document
    const operation = getOperationAST(document, operationName)
    if (operation && (operation.operation === 'subscription') !== subscriptions)
      return refused(`A ${operation.operation} is not asked for here`, 'BAD_USER_INPUT')
    return { actor, document }
  }
}
