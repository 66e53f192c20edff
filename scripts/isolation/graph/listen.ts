import { signActor, type Actor } from '@platform/shared/actor'
import { randomUUID } from 'node:crypto'
import { MISFIT } from './ask.ts'
import type { Field } from './ground.ts'
import type { Aim } from './synthesize.ts'

type Result = { data?: unknown; errors?: readonly { extensions?: Record<string, unknown> }[]; extensions?: object }

/** Somebody who subscribed, and all they were told since: results, or the one refusal. */
export type Listener = { heard: Result[]; isRefused: boolean; end: () => Promise<void> }

/** Subscribes as the gateway would for this Actor; `after` is the cursor they say they have. Hears from then on. */
export async function listen(
  { subgraph, operation }: Field,
  { actor, secret, aim, after }: { actor: Actor; secret: string; aim: Aim; after?: string },
): Promise<Listener> {
  const { query, variables } = operation.request([aim])
  const actorToken = await signActor({ ...actor, requestId: randomUUID() }, secret)
  const { signal } = new AbortController()
  const answer = await subgraph.subscribe({ query, variables, actorToken, signal, after })
  if (!(Symbol.asyncIterator in answer)) {
    const misfit = answer.errors?.find(({ extensions }) => MISFIT.includes(String(extensions['code'])))
    if (misfit) throw new Error(`${operation.target} cannot be listened to: ${misfit.message}\n${query}`)
    return { heard: [answer], isRefused: true, end: () => Promise.resolve() }
  }
  const heard: Result[] = []
  const listening = (async () => {
    for await (const result of answer) heard.push(result)
  })()
  return {
    heard,
    isRefused: false,
    end: async () => {
      // Not by the signal: a source that is at fault may not be listening to it.
      await answer.return?.()
      await listening
    },
  }
}
