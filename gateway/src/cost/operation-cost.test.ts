import { getOperationAST, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { compose } from '../compose.ts'
import { coerceVariables } from '../engine/coerce-variables.ts'
import { costRules } from './cost-rules.ts'
import { operationCost } from './operation-cost.ts'

const link = (imports: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", ${imports}])`

const shop = (cost: string, imports: string) => `
  ${link(`"@listSize", ${imports}`)}
  type Query {
    product(id: ID): Product
    products(first: Int = 5, last: Int): [Product!]! @listSize(slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    strict(first: Int, last: Int): [Product!]! @listSize(slicingArguments: ["first", "last"])
    top: [Product!]! @listSize(assumedSize: 3)
    loose: [Product!]!
    names: [String!]!
    page(first: Int! = 20, after: String): ProductConnection!
    items(first: Int): Items @listSize(slicingArguments: ["first"], sizedFields: ["list"])
    search(filter: Filter ${cost}(weight: 4)): Product
    report: Report
  }
  type Mutation { rename(id: ID!): Product }
  type Items { list: [Product!]! others: [Product!]! }
  type ProductConnection { edges: [ProductEdge!]! total: Int }
  type ProductEdge { node: Product cursor: String }
  type Product @key(fields: "id") { id: ID! name: String picture: Picture ${cost}(weight: 7) similar(first: Int): ProductConnection! }
  type Picture { url: String size: Size }
  enum Size ${cost}(weight: 2) { SMALL }
  type Report ${cost}(weight: 30) { text: String }
  input Filter { text: String ${cost}(weight: 6) all: [Filter!] }
`
const stock = `
  ${link('"@cost"')}
  type Product @key(fields: "id") { id: ID! stock: Int @cost(weight: 9) }
`

const graphOf = (cost: string, imports: string) =>
  costRules(
    compose([
      { name: 'shop', url: 'http://shop.invalid', sdl: shop(cost, imports) },
      ...(cost === '@cost' ? [{ name: 'stock', url: 'http://stock.invalid', sdl: stock }] : []),
    ]).supergraph,
  )
const graph = graphOf('@cost', '"@cost"')

function measure(query: string, variables: Record<string, unknown> = {}, rules = graph) {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  const coerced = coerceVariables(rules.schema, operation, variables)
  if (coerced.errors) throw new Error('variables that do not fit')
  return operationCost(rules, document, operation, coerced.variables)
}
const costOf = (...given: Parameters<typeof measure>) => measure(...given).cost

describe('the cost of an operation', () => {
  test.each([
    ['an object is one, its scalars nothing', '{ product { id name } }', 1],
    ['so is each object a list holds', '{ loose { id } }', 10],
    ['scalars in a list are still scalars', '{ names }', 0],
    ['a mutation weighs before it answers', 'mutation { rename(id: 1) { id } }', 11],
    ['introspection is bounded elsewhere', '{ __schema { types { name } } __typename }', 0],
    ['an alias is work of its own', '{ a: product { id } b: product { id } }', 2],
    ['@cost on a field replaces what its type weighs', '{ product { picture { url } } }', 8],
    ['@cost on a type counts wherever it comes from', '{ report { text } }', 30],
    ['@cost on an enum', '{ product { picture { size } } }', 10],
    ['@cost in the subgraph that brings the field', '{ product { stock } }', 10],
    ['@cost on an argument, once it is given', '{ search { id } }', 1],
    ['@cost on an argument and inside it', '{ search(filter: { text: "a" }) { id } }', 11],
    [
      '@cost on inputs in a list, each',
      '{ search(filter: { all: [{ text: "a" }, { text: "b" }, { all: [] }] }) { id } }',
      17,
    ],
    ['@listSize with an assumed size', '{ top { picture { url } } }', 24],
    ['a slicing argument', '{ products(first: 50) { id } }', 50],
    ['a slicing argument left to its default', '{ products { id } }', 5],
    ['the larger of two slicing arguments', '{ products(first: 2, last: 7) { id } }', 7],
    ['a slice of less than nothing', '{ products(first: -100) { id } }', 0],
    ['sizedFields, and a list that is none of them', '{ items(first: 3) { list { id } others { id } } }', 14],
    ['a connection: itself, its edges, their nodes', '{ page(first: 100) { edges { node { id } } total } }', 201],
    ['a connection with a default page', '{ page { edges { node { id } } } }', 41],
    ['a connection without one', '{ product { similar { edges { cursor } } } }', 22],
    [
      'connections within connections multiply',
      '{ page(first: 10) { edges { node { similar(first: 10) { edges { node { id } } } } } } }',
      1 + 10 * (1 + 1 + 1 + 10 * 2),
    ],
    [
      'a fragment, as often as it is spread',
      '{ page { ...p } product { ...q } } fragment p on ProductConnection { edges { node { ...q } } } fragment q on Product { picture { url } }',
      1 + 20 * (1 + 1 + 7) + 1 + 7,
    ],
    ['what is skipped is not asked for', '{ product @skip(if: true) { id } report @include(if: false) { text } }', 0],
  ])('%s', (_, query, cost) => {
    expect(costOf(query)).toBe(cost)
  })

  test('reads variables: how many, and whether at all', () => {
    const query =
      'query ($n: Int!, $no: Boolean = false) { page(first: $n) { edges { node { id } } } report @skip(if: $no) { text } }'
    expect(measure(query, { n: 100 })).toEqual({ cost: 231, isFixed: false })
    expect(measure(query, { n: 3, no: true })).toEqual({ cost: 7, isFixed: false })
    expect(measure('query ($id: ID!) { product(id: $id) { id } }', { id: 1 })).toEqual({ cost: 1, isFixed: true })
  })

  test('reads inputs given by variables', () => {
    expect(costOf('query ($f: Filter) { search(filter: $f) { id } }', { f: { text: 'a', all: [{ text: 'b' }] } })).toBe(
      17,
    )
  })

  test('asks for one slicing argument where one is required', () => {
    expect(costOf('{ strict(first: 4) { id } }')).toBe(4)
    for (const args of ['', '(first: 1, last: 2)'])
      expect(() => costOf(`{ strict${args} { id } }`)).toThrow(
        'Say how many `strict` you want by exactly one of: first, last.',
      )
  })

  test('knows the directives by the names a subgraph imports them under', () => {
    const renamed = graphOf('@weight', '{ name: "@cost", as: "@weight" }')
    expect(costOf('{ report { text } top { id } }', {}, renamed)).toBe(33)
  })

  test('takes no longer for fragments within fragments than for their text', () => {
    const spread = (at: number) =>
      Array.from({ length: 4 }, (_, n) => `a${n}: similar(first: 2) { edges { node { ...f${at} } } }`).join(' ')
    const floors = Array.from({ length: 30 }, (_, at) => `fragment f${at} on Product { ${spread(at + 1)} }`)
    const began = performance.now()
    expect(costOf(`{ product { ...f0 } } ${floors.join(' ')} fragment f30 on Product { id }`)).toBeGreaterThan(1e9)
    expect(performance.now() - began).toBeLessThan(500)
  })
})
