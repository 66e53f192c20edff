import { asGiven, federated, type FederationCase } from '../federation-case.ts'

const QUERY = `query ($yes: Boolean! = true, $no: Boolean! = false) {
  item { id far @include(if: $yes) none: far @include(if: $no)
    ... @skip(if: $yes) { left: far } ... @include(if: $yes) { right: far deep { x @skip(if: $no) } } } }`

export const conditions: FederationCase[] = [
  {
    name: '@include and @skip with variables, on fields and fragments, here and across',
    subgraphs: {
      a: {
        sdl: federated('type Query { item: Item } type Item @key(fields: "id") { id: ID! }'),
        resolvers: { Query: { item: () => ({ id: '1' }) } },
      },
      b: {
        sdl: federated('type Item @key(fields: "id") { id: ID! far: String deep: Deep } type Deep { x: Int }'),
        resolvers: { Item: { ...asGiven, far: () => 'away', deep: () => ({ x: 1 }) } },
      },
    },
    asks: [
      { query: QUERY, data: { item: { id: '1', far: 'away', right: 'away', deep: { x: 1 } } } },
      { query: QUERY, variables: { yes: false, no: true }, data: { item: { id: '1', none: 'away', left: 'away' } } },
      {
        query: 'query ($no: Boolean!) { item { id ... @include(if: $no) { far } } }',
        variables: { no: false },
        data: { item: { id: '1' } },
        calls: 1,
      },
      { query: '{ item { far @skip(if: true) id } }', data: { item: { id: '1' } }, calls: 1 },
      {
        query: 'query ($a: Boolean!, $b: Boolean!) { item { far @include(if: $a) @skip(if: $b) id @skip(if: $b) } }',
        variables: { a: true, b: true },
        data: { item: {} },
      },
    ],
  },
]
