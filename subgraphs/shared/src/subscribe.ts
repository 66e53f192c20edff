import { createSourceEventStream, execute, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { recordAccesses, type Accesses } from './access-log.ts'
import { admission, type Admitted } from './admit.ts'
import type { Announcement, Announcements } from './events/announcement.ts'
import { homeOf } from './events/home-of.ts'
import { encodeCursor } from './cursor.ts'
import { finalResult } from './final-result.ts'
import { mapIterator } from './map-iterator.ts'
import { refused } from './refused.ts'
import { requestContext } from './request-context.ts'
import type { Services } from './services.ts'
import type { SubscriptionRequest } from './subgraph.ts'
import { isHidden } from './subscription.ts'

/**
 * Answers subscriptions against a subgraph's schema. The Actor is verified once, at the opening; every event is then
 * read in a context of its own, so that no event sees what another one loaded.
 */
export function subscriber(name: string, schema: GraphQLSchema, services: Services) {
  const admit = admission(schema, services.environment.ACTOR_SECRET, { subscriptions: true })

  return async (request: SubscriptionRequest): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> => {
    const admitted = await admit(request)
    if (!('actor' in admitted)) return admitted
    const { actor } = admitted
    const report = (err: unknown) =>
      services.log.error({ subgraph: name, requestId: actor.requestId, err }, 'unexpected error')
    try {
      const opened = await open(admitted, request)
      if (!(Symbol.asyncIterator in opened)) return finalResult(opened, report)
      // What `subscription()` returned, handed through by graphql-js untouched.
      return mapIterator(opened as Announcements, (announcement) => answer(announcement, admitted, request, report))
    } catch (error) {
      report(error)
      return refused('Internal server error', 'INTERNAL_SERVER_ERROR')
    }
  }

  function open({ actor, document }: Admitted, { variables, operationName, after, signal }: SubscriptionRequest) {
    const contextValue = {
      ...requestContext(services, actor, new Map()),
      // Bound to the verified Actor here, where no argument reaches.
      announcements: (types: readonly string[]) =>
        services.events.announcements(homeOf(actor), types, { after, signal }),
    }
    return createSourceEventStream({ schema, document, variableValues: variables, operationName, contextValue })
  }

  /** Null when row security hides the event from this subscriber: then nothing is said, not even that it happened. */
  async function answer(
    announcement: Announcement,
    { actor, document }: Admitted,
    { variables: variableValues, operationName }: SubscriptionRequest,
    report: (cause: unknown) => void,
  ): Promise<ExecutionResult | null> {
    if ('resync' in announcement) return { data: null, extensions: { resync: { reason: announcement.resync } } }
    const extensions = { cursor: encodeCursor([String(announcement.cursor)]) }
    try {
      const accesses: Accesses = new Map()
      const contextValue = requestContext(services, actor, accesses)
      const result = await execute({
        schema,
        document,
        rootValue: announcement,
        contextValue,
        variableValues,
        operationName,
      })
      if (result.errors?.some(isHidden)) return null
      await recordAccesses(contextValue.db, accesses)
      return { ...finalResult(result, report), extensions }
    } catch (error) {
      report(error)
      return { ...refused('Internal server error', 'INTERNAL_SERVER_ERROR'), extensions }
    }
  }
}
