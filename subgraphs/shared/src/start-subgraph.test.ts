import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACTOR_HEADER, signActor } from './actor.ts'
import { eventChannel } from './events/published-event.ts'
import { startSubgraph } from './start-subgraph.ts'
import { anEvent } from './testing/an-event.ts'
import { townCrier } from './testing/town-crier.ts'
import { aWorld, type World } from './testing/world.ts'

let world: World
let served: Awaited<ReturnType<typeof startSubgraph>>
let actorToken: string
beforeAll(async () => {
  world = await aWorld()
  served = await startSubgraph(townCrier, world.environment, { port: 0 })
  actorToken = await signActor(
    await world.actor('admin@aurora.test', 'aurora'),
    world.environment['ACTOR_SECRET'] ?? '',
  )
})
afterAll(async () => {
  await served.stop()
  await world.close()
})

const QUERY = 'subscription { cry(manner: "loud") { slug } }'
const CRIED = { data: { cry: { slug: 'aurora' } } }

async function stream(query: string, headers: Record<string, string> = {}) {
  const gone = new AbortController()
  const response = await fetch(`${served.url}/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [ACTOR_HEADER]: actorToken, ...headers },
    body: JSON.stringify({ query }),
    signal: gone.signal,
  })
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    leave: () => gone.abort(),
    /** The next event as its fields, or null at the end. */
    async next(): Promise<Record<string, string> | null> {
      for (;;) {
        const end = rest.indexOf('\n\n')
        if (end >= 0) {
          const lines = rest.slice(0, end).split('\n')
          rest = rest.slice(end + 2)
          return Object.fromEntries(
            lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
          )
        }
        const { done, value } = (await reader?.read()) ?? { done: true }
        if (done) return null
        rest += decoder.decode(value, { stream: true })
      }
    },
  }
}

const heard = async () => {
  const channel = eventChannel(world.organizations.aurora, 'organization.updated')
  const [, count] = (await world.services.redis.pubsub('NUMSUB', channel)) as [string, number]
  return count
}

const resultOf = (event: Record<string, string> | null) => JSON.parse(event?.['data'] ?? 'null') as unknown

describe('POST /graphql/stream', () => {
  test('delivers each event with its cursor as id, and goes on after one', async () => {
    const first = await stream(QUERY)
    expect(first).toMatchObject({ status: 200, type: 'text/event-stream; charset=utf-8' })
    await anEvent(world)
    const event = await first.next()
    expect(event).toMatchObject({ event: 'next', id: expect.any(String) })
    expect(resultOf(event)).toEqual({ ...CRIED, extensions: { cursor: event?.['id'] } })
    first.leave()
    await expect.poll(heard).toBe(0)

    const missed = await anEvent(world)
    const second = await stream(QUERY, { 'last-event-id': event?.['id'] ?? '' })
    expect(resultOf(await second.next())).toMatchObject({ ...CRIED, extensions: { cursor: expect.any(String) } })
    const next = await anEvent(world)
    expect(next.cursor).toBeGreaterThan(missed.cursor)
    expect(resultOf(await second.next())).toMatchObject(CRIED)
    second.leave()
    await expect.poll(heard).toBe(0)
  })

  test('says when it cannot go on without a gap', async () => {
    const reading = await stream(QUERY, { 'last-event-id': 'yesterday' })
    const event = await reading.next()
    expect(event).not.toHaveProperty('id')
    expect(resultOf(event)).toEqual({ data: null, extensions: { resync: { reason: 'CURSOR_TOO_OLD' } } })
    reading.leave()
  })

  test('delivers a refusal and completes', async () => {
    const reading = await stream(QUERY, { [ACTOR_HEADER]: 'made up' })
    expect(resultOf(await reading.next())).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(await reading.next()).toMatchObject({ event: 'complete' })
    expect(await reading.next()).toBeNull()
  })

  test('refuses what is no request', async () => {
    const response = await fetch(`${served.url}/stream`, { method: 'POST', body: '{"query":1}' })
    expect(response.status).toBe(400)
  })

  test('does not take a subscription for complete when the process ends', async () => {
    const other = await startSubgraph(townCrier, world.environment, { port: 0 })
    const response = await fetch(`${other.url}/stream`, {
      method: 'POST',
      headers: { [ACTOR_HEADER]: actorToken },
      body: JSON.stringify({ query: QUERY }),
    })
    const reading = response.text()
    await other.stop()
    await expect(reading).rejects.toThrow('terminated')
  })
})

test('POST /graphql answers queries, and refuses subscriptions', async () => {
  const ask = async (query: string) => {
    const headers = { [ACTOR_HEADER]: actorToken }
    const response = await fetch(served.url, { method: 'POST', headers, body: JSON.stringify({ query }) })
    return response.json()
  }
  expect(await ask('{ lastCry }')).toEqual({ data: { lastCry: null } })
  expect(await ask(QUERY)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
})
