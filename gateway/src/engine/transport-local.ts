import type { StoreTimes } from '@platform/shared/check-stores'
import type { Logger } from 'pino'
import { describeError } from '../observe/describe-error.ts'
import type { Subgraph, SubgraphAnswer, SubgraphEvent, SubgraphRequest, SubscribeRequest } from './subgraph.ts'
import { unavailable } from './unavailable.ts'

type Running = {
  name: string
  execute(request: Omit<SubgraphRequest, 'requestId'>): Promise<SubgraphAnswer>
  subscribe?(request: Omit<SubscribeRequest, 'requestId'>): Promise<SubgraphAnswer | AsyncIterable<SubgraphEvent>>
  ready(): Promise<boolean>
  check?(): Promise<StoreTimes>
  close(): Promise<void>
}

/** A subgraph of this process: called directly, without HTTP and without JSON. */
export const localTransport = ({ name, execute, subscribe, ready, check, close }: Running, log: Logger): Subgraph => ({
  name,
  ready,
  ...(check && { check }),
  close,
  execute: async ({ query, variables, operationName, actorToken, traceparent }) => {
    try {
      return await execute({
        query,
        variables,
        operationName,
        actorToken,
        ...(traceparent !== undefined && { traceparent }),
      })
    } catch (error) {
      log.error({ ...describeError(error), subgraph: name }, 'a subgraph failed')
      return unavailable()
    }
  },
  ...(subscribe && {
    subscribe: async ({ requestId: _requestId, ...request }) => {
      try {
        return await subscribe(request)
      } catch (error) {
        log.error({ ...describeError(error), subgraph: name }, 'a subgraph failed')
        return unavailable()
      }
    },
  }),
})
