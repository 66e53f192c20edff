import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signActor } from './actor.ts'
import { eventChannel } from './events/published-event.ts'
import { anEvent } from './testing/an-event.ts'
import { townCrier } from './testing/town-crier.ts'
import { aWorld, type World } from './testing/world.ts'
import type { RunningSubgraph } from './subgraph.ts'

let world: World
let running: RunningSubgraph
let actorToken: string
beforeAll(async () => {
  world = await aWorld()
  running = await townCrier.open(world.services)
  actorToken = await signActor(
    await world.actor('admin@aurora.test', 'aurora'),
    world.environment['ACTOR_SECRET'] ?? '',
  )
})
afterAll(() => world.close())

const CRY = 'subscription ($manner: String!) { cry(manner: $manner) { slug remembered } }'

async function open(manner: string, end = new AbortController(), after?: string) {
  const opened = await running.subscribe({ query: CRY, variables: { manner }, actorToken, signal: end.signal, after })
  if (!(Symbol.asyncIterator in opened)) throw new Error(`refused: ${JSON.stringify(opened)}`)
  return opened
}

const heardBy = async () => {
  const channel = eventChannel(world.organizations.aurora, 'organization.updated')
  const [, count] = (await world.services.redis.pubsub('NUMSUB', channel)) as [string, number]
  return count
}

describe('what is refused at the opening', () => {
  const signal = new AbortController().signal
  test.each([
    ['no Actor', CRY, undefined, 'UNAUTHENTICATED'],
    ['a made-up one', CRY, 'eyJhbGciOiJub25lIn0.eyJhY3RvciI6e319.', 'UNAUTHENTICATED'],
    ['what does not parse', 'subscription {', 'own', 'GRAPHQL_PARSE_FAILED'],
    ['what is not in the schema', 'subscription { weep }', 'own', 'GRAPHQL_VALIDATION_FAILED'],
    ['a query', '{ lastCry }', 'own', 'BAD_USER_INPUT'],
    ['a variable that is missing', CRY, 'own', 'BAD_USER_INPUT'],
  ])('%s', async (_, query, token, code) => {
    const answer = await running.subscribe({ query, actorToken: token === 'own' ? actorToken : token, signal })
    expect(answer).toMatchObject({ errors: [{ extensions: { code } }] })
    expect(await heardBy()).toBe(0)
  })
})

test('a subscription is not executed as if it were a query', async () => {
  const { data, errors } = await running.execute({ query: CRY, variables: { manner: 'loud' }, actorToken })
  expect(data).toBeUndefined()
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
})

test('each event is read anew: none remembers what was loaded for another', async () => {
  const cries = await open('loud')
  await anEvent(world)
  await anEvent(world)
  const cried = { data: { cry: { slug: 'aurora', remembered: 0 } }, extensions: { cursor: expect.any(String) } }
  expect([await cries.next(), await cries.next()]).toEqual([
    { done: false, value: cried },
    { done: false, value: cried },
  ])
  await cries.return?.()
})

test('a refusal and a failure are delivered in their final form, and the next event comes all the same', async () => {
  for (const [manner, code, message] of [
    ['stumbling', 'CONFLICT', 'The crier stumbled'],
    ['broken', 'INTERNAL_SERVER_ERROR', 'Internal server error'],
  ] as const) {
    const cries = await open(manner)
    for (let event = 0; event < 2; event++) {
      await anEvent(world)
      const { value } = await cries.next()
      expect(value).toMatchObject({ errors: [{ message, path: ['cry'], extensions: { code } }] })
      expect(value).toMatchObject({ data: null, extensions: { cursor: expect.any(String) } })
      expect(JSON.stringify(value)).not.toContain('secret')
    }
    await cries.return?.()
  }
})

test('what the subscriber may not see leaves no trace, and what comes after it arrives', async () => {
  const end = new AbortController()
  const cries = await open('silent', end)
  const loud = await open('loud', end)
  const first = cries.next()
  await anEvent(world)
  expect(await loud.next()).toMatchObject({ done: false })
  end.abort()
  expect(await first).toEqual({ done: true, value: undefined })
})

test('the signal and `return` end it while it waits, and Redis is left alone after the last one', async () => {
  const end = new AbortController()
  const [aborted, returned] = [await open('loud', end), await open('loud')]
  expect(await heardBy()).toBe(1)
  const waiting = [aborted.next(), returned.next()]

  end.abort()
  expect(await waiting[0]).toEqual({ done: true, value: undefined })
  expect(await heardBy()).toBe(1)

  await returned.return?.()
  expect(await waiting[1]).toEqual({ done: true, value: undefined })
  await expect.poll(heardBy).toBe(0)
  expect(await returned.next()).toEqual({ done: true, value: undefined })
})

test('a signal that has ended already opens nothing', async () => {
  const end = new AbortController()
  end.abort()
  const cries = await open('loud', end)
  expect(await cries.next()).toEqual({ done: true, value: undefined })
  await expect.poll(heardBy).toBe(0)
})
