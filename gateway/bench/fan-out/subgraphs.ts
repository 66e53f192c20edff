import type { SubgraphEvent } from '../../src/engine/subgraph.ts'
import type { Subscribing } from '../../src/testing/test-subscriptions.ts'
import { capabilitiesSdl } from '../../src/testing/test-subscriptions.ts'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { verifyActor } from '@platform/shared/actor'
import { execute, parse, type DocumentNode } from 'graphql'
import { Redis } from 'ioredis'

/** Where the events of a measurement come from: one channel, one Redis subscription, however many listen. */
export const CHANNEL = 'fan-out'

type Listener = (message: string) => void

/** As the platform's own subgraphs do it: the Actor verified once, each event read for each subscription by itself. */
export async function fanOutSubscriptions(redisUrl: string, actorSecret: string): Promise<Subscribing> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(capabilitiesSdl) }])
  const documents = new Map<string, DocumentNode>()
  const listeners = new Set<Listener>()
  const redis = new Redis(redisUrl)
  redis.on('message', (_channel, message: string) => {
    for (const listener of listeners) listener(message)
  })
  await redis.subscribe(CHANNEL)

  return async ({ query, variables, operationName, actorToken, signal }) => {
    await verifyActor(actorToken ?? '', actorSecret)
    const document = documents.get(query) ?? parse(query)
    documents.set(query, document)
    const waiting: string[] = []
    let wake = () => {}
    const listener: Listener = (message) => {
      waiting.push(message)
      wake()
    }
    listeners.add(listener)
    signal.addEventListener('abort', () => {
      listeners.delete(listener)
      wake()
    })

    async function read(message: string): Promise<SubgraphEvent> {
      const event = JSON.parse(message) as { id: string; cursor: string }
      const rootValue = { patientChanged: event }
      const { data } = await execute({ schema, document, rootValue, variableValues: variables, operationName })
      return { data: data ?? null, extensions: { cursor: event.cursor } }
    }
    return (async function* () {
      while (!signal.aborted) {
        const message = waiting.shift()
        if (message !== undefined) yield await read(message)
        else await new Promise<void>((resolve) => void (wake = resolve))
      }
    })()
  }
}
