import type { Actor } from '@platform/shared/actor'
import type { GraphContext } from '../graphql/graph-context.ts'
import type { Observer, SentGroup } from './observer.ts'
import type { Subgraph, SubgraphAnswer } from './subgraph.ts'

/** Sends one request to a subgraph. Never throws: what went wrong is in the answer. */
export type Send = (group: SentGroup, variables: Record<string, unknown>) => Promise<SubgraphAnswer>

/** A request that takes longer than this is of no use to anybody any more. */
export const REQUEST_MS = 30_000

/** Sends a plan's fetches as one asker, within one deadline. */
export function sender(
  { actorToken, requestId, signal }: Pick<GraphContext, 'actorToken' | 'requestId' | 'signal'>,
  actor: Actor | null,
  subgraphAt: (name: string) => Subgraph,
  observe?: Observer,
): Send {
  const deadline = Date.now() + REQUEST_MS
  const shareKey = actor ? contextKey(actor) : undefined
  return async (group, variables) => {
    const { subgraph, operation, operationName, isMutation } = group
    const ended = observe?.fetching(group)
    const answer = await subgraphAt(subgraph).execute({
      query: operation,
      variables,
      operationName,
      actorToken,
      requestId,
      isMutation,
      signal,
      deadline,
      ...(shareKey !== undefined && { shareKey }),
    })
    ended?.(answer)
    return answer
  }
}

/** Equal for two requests only when row security and every rule must treat them alike. */
export const contextKey = ({ kind, principalId, organizationId, role, permissions, session, onBehalfOf }: Actor) =>
  JSON.stringify([kind, principalId, organizationId, role, permissions, session, onBehalfOf])
