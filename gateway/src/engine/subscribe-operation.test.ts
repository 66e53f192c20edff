import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { execute, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGeneration, type Generation } from './generation.ts'
import { prepareSubscription, type PreparedSubscription } from './subscribe-operation.ts'
import type { SubgraphAnswer } from './subgraph.ts'

const link = (...names: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names.map((name) => `"@${name}"`).join(', ')}])\n`

const stock: Record<string, number> = { 1: 5, 2: 0 }
const parts = {
  news: {
    sdl: `${link('key', 'requiresScopes')}
      type Query { now: String }
      type Subscription {
        changed(shelf: Int, kind: String = "any"): Thing
        counted: Count!
        secret: Thing @requiresScopes(scopes: [["secrets:read"]])
      }
      type Count { total: Int! }
      interface Thing { id: ID! }
      type Product implements Thing @key(fields: "id") { id: ID! }
      type Note implements Thing { id: ID! text: String hush: String @requiresScopes(scopes: [["secrets:read"]]) }`,
    resolvers: {},
  },
  stock: {
    sdl: `${link('key')}
      type Product @key(fields: "id") { id: ID! left(shelf: Int): Int! name: String }`,
    resolvers: {
      Product: {
        __resolveReference: ({ id }: { id: string }) => (id in stock ? { id, name: `Product ${id}` } : null),
        left: ({ id }: { id: string }, { shelf }: { shelf?: number }) => (stock[id] ?? 0) + (shelf ?? 0),
      },
    },
  },
}
const subgraphs = Object.entries(parts).map(([name, { sdl, resolvers }]) => ({
  name,
  url: `http://${name}`,
  typeDefs: parse(sdl),
  // Apollo's type for resolvers is looser than ours.
  schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as Record<string, never> }]),
}))

let generation: Generation
const calls: string[] = []
beforeAll(() => {
  const { supergraphSdl, errors } = composeServices(subgraphs)
  expect(errors).toBeUndefined()
  generation = openGeneration(supergraphSdl ?? '')
})
afterAll(() => generation.close())

const anyone = { isAuthenticated: false, scopes: new Set<string>(), policies: new Set<string>() }

const prepare = (source: string, variables: Record<string, unknown> = {}, scopes: string[] = []) =>
  prepareSubscription(generation, {
    source,
    document: parse(source),
    variables,
    asker: scopes.length > 0 ? { ...anyone, isAuthenticated: true, scopes: new Set(scopes) } : anyone,
    onDenial: 'filter',
  })

async function prepared(source: string, variables?: Record<string, unknown>, scopes?: string[]) {
  const subscription = await prepare(source, variables, scopes)
  if ('errors' in subscription) throw new Error(subscription.errors.map(({ message }) => message).join())
  return subscription
}

const complete = (subscription: PreparedSubscription, event: SubgraphAnswer) =>
  subscription.complete(event, async ({ subgraph, operation }, variables) => {
    calls.push(subgraph)
    const schema = subgraphs.find(({ name }) => name === subgraph)?.schema
    if (!schema) throw new Error(`No subgraph ${subgraph}`)
    return execute({ schema, document: parse(operation), variableValues: variables })
  })

const product = (id: string) => ({ data: { changed: { __typename: 'Product', id } } })
const STOCK = 'subscription ($shelf: Int) { changed(shelf: $shelf) { id ... on Product { left(shelf: $shelf) name } } }'

test('a subgraph is asked for its part, with its variables, and each event is completed by the others', async () => {
  const subscription = await prepared(STOCK, { shelf: 2 })
  expect(subscription).toMatchObject({ subgraph: 'news', needsMore: true, source: { variables: { shelf: 2 } } })
  expect(subscription.source.query).toMatch(/^subscription/)
  expect(await complete(subscription, product('1'))).toEqual({
    data: { changed: { id: '1', left: 7, name: 'Product 1' } },
    errors: [],
  })
})

test('what an event brings along itself costs no call', async () => {
  const subscription = await prepared('subscription { all: changed { id } }')
  calls.length = 0
  expect(subscription.needsMore).toBe(false)
  const event = { data: { all: { __typename: 'Note', id: 'n' } } }
  expect(await complete(subscription, event)).toEqual({ data: { all: { id: 'n' } }, errors: [] })
  expect(calls).toEqual([])
})

test('an event about what the asker may not see is nothing, whether or not its field may be null', async () => {
  expect(await complete(await prepared(STOCK), product('hidden'))).toBeNull()
  const counted = await prepared('subscription { counted { total } }')
  expect(await complete(counted, { data: { counted: null } })).toBeNull()
  expect(
    await complete(counted, { data: null, errors: [{ message: 'It broke', extensions: { code: 'CONFLICT' } }] }),
  ).toMatchObject({ data: null, errors: [{ message: 'It broke', extensions: { serviceName: 'news' } }] })
})

test('an event that could not be completed says so instead of staying away', async () => {
  const subscription = await prepared(STOCK)
  const away = { errors: [{ message: 'away', extensions: { code: 'SERVICE_UNAVAILABLE' } }] }
  expect(await subscription.complete(product('1'), async () => away)).toMatchObject({
    data: { changed: null },
    errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', serviceName: 'stock' } }],
  })
})

test('what the asker may not have is refused before the source opens, or left out of each event', async () => {
  expect(await prepare('subscription { secret { id } }')).toMatchObject({
    errors: [{ path: ['secret'], extensions: { code: 'UNAUTHENTICATED' } }],
  })
  const source = 'subscription { changed { id ... on Note { text hush } } }'
  const event = { data: { changed: { __typename: 'Note', id: 'n', text: 'loud', hush: 'psst' } } }
  const filtered = await prepared(source)
  expect(filtered.source.query).not.toContain('hush')
  expect(await complete(filtered, structuredClone(event))).toMatchObject({
    data: { changed: { id: 'n', text: 'loud', hush: null } },
    errors: [{ path: ['changed', 'hush'], extensions: { code: 'UNAUTHENTICATED' } }],
  })
  const whole = await prepared(source, {}, ['secrets:read'])
  expect(await complete(whole, event)).toMatchObject({ data: { changed: { hush: 'psst' } }, errors: [] })
})

test('a bad variable and a field that is not always asked for open nothing', async () => {
  expect(await prepare(STOCK, { shelf: 'top' })).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  })
  expect(await prepare('subscription ($no: Boolean!) { changed @skip(if: $no) { id } }', { no: true })).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  })
})

test('events of one entity have one key; a field that is merely called id is none', async () => {
  const { keyOf } = await prepared(STOCK)
  expect(keyOf(product('1').data)).toBe(keyOf(product('1').data))
  expect(keyOf(product('1').data)).not.toBe(keyOf(product('2').data))
  expect(keyOf(null)).toBeNull()
  const text = await prepared('subscription { changed { ... on Note { id: text } } }')
  expect(text.keyOf({ changed: { id: 'same words' } })).toBeNull()
})
