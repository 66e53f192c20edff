import { ACTOR_HEADER } from '@platform/shared/actor'
import type { RunningSubgraph, Subgraph } from '@platform/shared/subgraph'
import { subscriptionQueries } from './subscription-queries.ts'

/** As it goes over the wire, whichever way it came. */
type Answer = { data?: unknown; errors?: { extensions?: { code?: unknown } }[] }
type Ask = (token: string | undefined) => Promise<Answer>

const QUERY = '{ __typename }'
/** What a subscription that was let in answers. */
const LISTENING: Answer = { data: 'listening' }

/** Every way to ask a subgraph something, by name; those to subscribe, if it has anything to subscribe to. */
export function waysIn(subgraph: Subgraph, running: RunningSubgraph, url: string): [string, Ask][] {
  const [subscription] = subscriptionQueries([subgraph])
  const ways: [string, Ask][] = [
    ['in process', async (actorToken) => overTheWire(await running.execute({ query: QUERY, actorToken }))],
    ['over HTTP', async (token) => (await (await post(url, QUERY, token)).json()) as Answer],
  ]
  if (!subscription) return ways
  return [
    ...ways,
    ['by a subscription in process', (token) => subscribe(running, subscription, token)],
    ['by a subscription over HTTP', (token) => stream(`${url}/stream`, subscription, token)],
  ]
}

async function subscribe(
  { subscribe }: RunningSubgraph,
  query: string,
  actorToken: string | undefined,
): Promise<Answer> {
  const answer = await subscribe({ query, actorToken, signal: new AbortController().signal })
  if (!(Symbol.asyncIterator in answer)) return overTheWire(answer)
  await answer.return?.()
  return LISTENING
}

const SILENCE_MS = 300

/** A refusal comes at once; whoever is let in hears nothing yet. */
async function stream(url: string, query: string, token: string | undefined): Promise<Answer> {
  const { body } = await post(url, query, token)
  const reader = body?.getReader()
  const silence = new Promise<null>((resolve) => setTimeout(resolve, SILENCE_MS, null))
  const first = await Promise.race([reader?.read(), silence])
  await reader?.cancel()
  const [, data] = /^data: (.+)$/m.exec(first?.value ? new TextDecoder().decode(first.value) : '') ?? []
  return data ? (JSON.parse(data) as Answer) : LISTENING
}

const post = (url: string, query: string, token: string | undefined) =>
  fetch(url, {
    method: 'POST',
    // A connection kept open would keep the subgraph from stopping.
    headers: {
      'content-type': 'application/json',
      connection: 'close',
      ...(token !== undefined && { [ACTOR_HEADER]: token }),
    },
    body: JSON.stringify({ query }),
  })

const overTheWire = (result: unknown) => JSON.parse(JSON.stringify(result)) as Answer
