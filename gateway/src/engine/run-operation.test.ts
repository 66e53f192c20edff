import { ApolloGateway } from '@apollo/gateway'
import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { execute, parse, type GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGeneration, type Generation } from './generation.ts'
import { runOperation } from './run-operation.ts'
import type { SubgraphAnswer } from './subgraph.ts'
import { testGraph } from './testing/test-graph.ts'

/** The graph of the engine's own tests, composed, with each subgraph executable in process. */
const subgraphs = Object.entries(testGraph).map(([name, { sdl, resolvers }]) => ({
  name,
  sdl,
  // Apollo's type for resolvers is looser than ours.
  schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as Record<string, never> }]),
}))
const composed = composeServices(
  subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
)
const supergraph = composed.supergraphSdl ?? ''

let calls: string[] = []
const schemas = new Map<string, GraphQLSchema>(subgraphs.map(({ name, schema }) => [name, schema]))

async function answer(subgraph: string, query: string, variables: Record<string, unknown>): Promise<SubgraphAnswer> {
  calls.push(subgraph)
  const schema = schemas.get(subgraph)
  if (!schema) throw new Error(`No subgraph ${subgraph}`)
  const result = await execute({ schema, document: parse(query), variableValues: variables })
  return JSON.parse(JSON.stringify(result)) as SubgraphAnswer
}

let generation: Generation
let stock: Awaited<ReturnType<ApolloGateway['load']>>['executor']
beforeAll(async () => {
  expect(composed.errors).toBeUndefined()
  generation = openGeneration(supergraph)
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name }) => ({
      process: async ({ request }) => (await answer(name, request.query ?? '', request.variables ?? {})) as never,
    }),
  })
  stock = (await gateway.load({ apollo: {} } as never)).executor
})
afterAll(() => generation.close())

const anyone = { isAuthenticated: false, scopes: new Set<string>(), policies: new Set<string>() }

async function ours(source: string, variables: Record<string, unknown> = {}) {
  calls = []
  const { json, errors } = await runOperation(generation, {
    source,
    document: parse(source),
    variables,
    asker: anyone,
    onDenial: 'filter',
    send: (group, own) => answer(group.subgraph, group.operation, own),
  })
  return {
    data: json === undefined ? undefined : (JSON.parse(json) as unknown),
    errors: errors.map(({ message, path }) => ({ message, path })),
    calls,
  }
}

async function theirs(source: string, variables: Record<string, unknown> = {}) {
  calls = []
  const document = parse(source)
  // Of all that Apollo Server hands to an executor, the stock one reads these.
  const context = {
    document,
    source,
    request: { query: source, variables },
    schema: generation.apiSchema,
    queryHash: source,
    context: {},
    logger: console,
  }
  const { data } = await stock(context as never)
  return { data, calls }
}

describe('answers like the stock executor, in fewer calls', () => {
  test.each<[string, string, Record<string, unknown>?]>([
    ['fields of one subgraph', '{ topProducts(first: 2) { upc name } }'],
    ['a field computed from another subgraph’s (@requires)', '{ topProducts { name shippingEstimate } }'],
    ['a field brought along (@provides)', '{ topProducts(first: 1) { reviews { body author { username name } } } }'],
    ['entities of entities', '{ users { name reviews { product { name inStock reviews { author { name } } } } } }'],
    ['an alias beside a key', '{ topProducts(first: 1) { title: name id: upc reviews { body } } }'],
    [
      'one field under two names with two arguments',
      '{ a: topProducts(first: 1) { upc } b: topProducts(first: 3) { upc } }',
    ],
    [
      'an interface over subgraphs',
      '{ search { __typename id title ... on Article { words } ... on Video { seconds channel { name } } } }',
    ],
    ['a union', '{ anything { ... on User { name } ... on Product { name inStock } } }'],
    [
      'what is included by a variable',
      'query ($yes: Boolean!) { topProducts(first: 1) { upc reviews @include(if: $yes) { body } inStock @skip(if: $yes) } }',
      { yes: true },
    ],
    [
      'what is skipped by a variable',
      'query ($yes: Boolean!) { topProducts(first: 1) { upc reviews @include(if: $yes) { body } inStock @skip(if: $yes) } }',
      { yes: false },
    ],
    ['a variable’s default', 'query ($n: Int = 1) { topProducts(first: $n) { name } }'],
    [
      'a variable that reaches an entity',
      'query ($n: Int) { users { reviews(first: $n) { body product { name } } } }',
      { n: 1 },
    ],
    ['an entity that nobody knows', '{ user(id: "404") { name reviews { body } } }'],
    ['an entity known to one subgraph only', '{ ghost { id name reviews { body } } }'],
    ['an entity not shown, in a field that may not be null', '{ ghost { id name score } }'],
    [
      'fragments upon fragments',
      'query { users { ...U } } fragment U on User { name ...R } fragment R on User { reviews { body } }',
    ],
    ['type names only', '{ __typename topProducts(first: 1) { __typename } }'],
    ['a list of lists', '{ shelves { upc name } }'],
  ])('%s', async (_, source, variables) => {
    const mine = await ours(source, variables)
    const stocks = await theirs(source, variables)
    expect(mine.errors).toEqual([])
    expect(mine.data).toEqual(JSON.parse(JSON.stringify(stocks.data)))
    expect(mine.calls.length).toBeLessThanOrEqual(stocks.calls.length)
  })

  test('fetches of one wave to one subgraph go out together', async () => {
    const { calls: made } = await ours(
      '{ users { reviews { product { name } } } topProducts { reviews { body } name } }',
    )
    expect(made.toSorted()).toEqual(['accounts', 'products', 'products', 'reviews'])
  })
})

describe('where something is missing', () => {
  test('an error of an entity tells its place in the client’s answer', async () => {
    const { data, errors } = await ours('{ topProducts(first: 2) { upc broken } }')
    expect(data).toEqual({
      topProducts: [
        { upc: '1', broken: null },
        { upc: '2', broken: null },
      ],
    })
    expect(errors).toContainEqual({ message: 'It broke', path: ['topProducts', 0, 'broken'] })
  })

  test('a null rises to where it may stand, with an error that says from where', async () => {
    const { data, errors } = await ours('{ topProducts(first: 1) { upc strict { value } } }')
    expect(data).toEqual({ topProducts: [{ upc: '1', strict: null }] })
    expect(errors).toEqual([
      {
        message: 'Cannot return null for non-nullable field Strict.value.',
        path: ['topProducts', 0, 'strict', 'value'],
      },
    ])
  })

  test('a bad variable asks no subgraph', async () => {
    const {
      data,
      errors,
      calls: made,
    } = await ours('query ($n: Int!) { topProducts(first: $n) { upc } }', { n: 'many' })
    expect([data, made]).toEqual([undefined, []])
    expect(errors[0]?.message).toContain('"$n" got invalid value "many"')
  })

  test('a name that would reach a prototype is a name like any other', async () => {
    await ours('{ constructor: topProducts(first: 1) { toString: name hasOwnProperty: inStock } }').then(({ data }) =>
      expect(data).toEqual({ constructor: [{ toString: 'Table', hasOwnProperty: true }] }),
    )
    expect({}.toString()).toBe('[object Object]')
  })
})
