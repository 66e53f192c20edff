import type { ExecutionResult } from 'graphql'
import { setTimeout as sleep } from 'node:timers/promises'
import { signActor, type Actor } from '../actor.ts'
import type { Subgraph } from '../subgraph.ts'
import { publishOutbox } from './publish-outbox.ts'
import type { World } from './world.ts'

type Asked = { query: string; variables?: Record<string, unknown>; after?: string }

/** Somebody who listens. `refusal` is what they were told instead, when they may not. */
export async function aSubscription(world: World, subgraph: Subgraph, actor: Actor, asked: Asked) {
  const { subscribe } = await subgraph.open(world.services, { jobs: false })
  const end = new AbortController()
  const actorToken = await signActor(actor, world.environment['ACTOR_SECRET'] ?? '')
  const answer = await subscribe({ ...asked, actorToken, signal: end.signal })
  if (!(Symbol.asyncIterator in answer)) return { refusal: answer, received: [], hears: nothing, end: nothing }

  const received: ExecutionResult[] = []
  const listening = (async () => {
    for await (const result of answer) received.push(result)
  })()
  return {
    refusal: null,
    received,
    /** Publishes what has happened, waits until so much has come, and a moment longer for what should not. */
    async hears(count: number): Promise<void> {
      await publishOutbox(world)
      const deadline = Date.now() + 10_000
      while (received.length < count && Date.now() < deadline) await sleep(20)
      await sleep(200)
    },
    async end(): Promise<void> {
      end.abort()
      await listening
    },
  }
}

const nothing = () => Promise.resolve()
