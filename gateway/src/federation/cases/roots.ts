import { asGiven, federated, type FederationCase } from '../federation-case.ts'

/** What mutations did, in order; each operation begins with `reset`. */
const done: string[] = []
const add = (name: string) => () => {
  done.push(name)
  return { id: '1', at: done.length }
}

export const roots: FederationCase[] = [
  {
    name: 'mutations run one after the other, across subgraphs, each once',
    subgraphs: {
      a: {
        sdl: federated(`type Query { a: Int } type Mutation { reset: Boolean one: Counter three: Counter }
          type Counter @key(fields: "id at") { id: ID! at: Int! }`),
        resolvers: {
          Mutation: {
            reset: () => {
              done.splice(0)
              return true
            },
            one: add('one'),
            three: add('three'),
          },
        },
      },
      b: {
        sdl: federated(
          `type Mutation { two: Counter } type Counter @key(fields: "id at") { id: ID! at: Int! soFar: String }`,
        ),
        resolvers: {
          Mutation: { two: add('two') },
          Counter: { ...asGiven, soFar: () => done.join(' ') },
        },
      },
    },
    asks: [
      {
        query: 'mutation { reset one { at soFar } two { at soFar } three { at soFar } }',
        data: {
          reset: true,
          one: { at: 1, soFar: 'one' },
          two: { at: 2, soFar: 'one two' },
          three: { at: 3, soFar: 'one two three' },
        },
      },
      { query: 'mutation { r: reset x: one { at } y: one { at } }', data: { r: true, x: { at: 1 }, y: { at: 2 } } },
    ],
  },
  {
    name: 'root fields of several subgraphs, shared ones, type names everywhere',
    subgraphs: {
      a: {
        sdl: federated('type Query { a: Box @shareable shared: String @shareable } type Box @shareable { a: Int }'),
        resolvers: { Query: { a: () => ({ a: 1 }), shared: () => 'same' } },
      },
      b: {
        sdl: federated('type Query { b: Int shared: String @shareable }'),
        resolvers: { Query: { b: () => 2, shared: () => 'same' } },
      },
    },
    asks: [
      {
        query: '{ __typename a { __typename a t: __typename } b shared }',
        data: { __typename: 'Query', a: { __typename: 'Box', a: 1, t: 'Box' }, b: 2, shared: 'same' },
      },
      { query: '{ b shared }', data: { b: 2, shared: 'same' }, calls: 1 },
      { query: '{ __typename }', data: { __typename: 'Query' }, calls: 0 },
      { query: '{ __schema { queryType { name } } b }', data: { __schema: { queryType: { name: 'Query' } }, b: 2 } },
    ],
  },
  {
    name: 'scalars of any shape, input objects and enums merged over subgraphs, arguments with defaults',
    subgraphs: {
      a: {
        sdl: federated(`scalar Any type Query { any(it: Any): Any echo(filter: Filter = { level: LOW }): String }
          input Filter { level: Level name: String } enum Level { LOW HIGH }`),
        resolvers: {
          Query: {
            any: (_: unknown, { it }: { it: unknown }) => it,
            echo: (_: unknown, { filter }: { filter: object }) => JSON.stringify(filter),
          },
        },
      },
      b: {
        sdl: federated(
          'type Query { other(filter: Filter): Level } input Filter { level: Level } enum Level { LOW HIGH }',
        ),
        resolvers: { Query: { other: (_: unknown, { filter }: { filter: { level: string } }) => filter.level } },
      },
    },
    asks: [
      {
        query: 'query ($it: Any) { any(it: $it) inline: any(it: { a: [1, "x"] }) }',
        variables: { it: { 'a "quote"': [1, null, { b: 'ș\u2028' }] } },
        data: { any: { 'a "quote"': [1, null, { b: 'ș\u2028' }] }, inline: { a: [1, 'x'] } },
      },
      { query: '{ echo other(filter: { level: HIGH }) }', data: { echo: '{"level":"LOW"}', other: 'HIGH' } },
    ],
  },
]
