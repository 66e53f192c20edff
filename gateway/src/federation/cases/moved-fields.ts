import { asGiven, federated, type FederationCase } from '../federation-case.ts'

const from = (name: string) => ({ ...asGiven, price: () => `price of ${name}`, stock: () => `stock of ${name}` })

export const movedFields: FederationCase[] = [
  {
    name: '@override takes a field over, @shareable leaves it to both',
    subgraphs: {
      a: {
        sdl: federated(`type Query { product: Product }
          type Product @key(fields: "id") { id: ID! price: String stock: String @shareable }`),
        resolvers: { Query: { product: () => ({ id: '1' }) }, Product: from('a') },
      },
      b: {
        sdl: federated(`type Query { other: Product }
          type Product @key(fields: "id") { id: ID! price: String @override(from: "a") stock: String @shareable }`),
        resolvers: { Query: { other: () => ({ id: '1' }) }, Product: from('b') },
      },
    },
    asks: [
      { query: '{ product { price stock } }', data: { product: { price: 'price of b', stock: 'stock of a' } } },
      { query: '{ other { price stock } }', data: { other: { price: 'price of b', stock: 'stock of b' } }, calls: 1 },
    ],
  },
  {
    name: '@override from a subgraph that is not there',
    subgraphs: {
      a: {
        sdl: federated(`type Query { product: Product }
          type Product @key(fields: "id") { id: ID! price: String @override(from: "gone") }`),
        resolvers: { Query: { product: () => ({ id: '1' }) }, Product: from('a') },
      },
    },
    asks: [{ query: '{ product { price } }', data: { product: { price: 'price of a' } } }],
  },
  {
    name: 'progressive @override: percent(0) stays where it was, percent(100) has moved, any other label has not',
    subgraphs: {
      a: {
        sdl: federated(`type Query { product: Product }
          type Product @key(fields: "id") { id: ID! price: String stock: String name: String }`),
        resolvers: { Query: { product: () => ({ id: '1' }) }, Product: { ...from('a'), name: () => 'name of a' } },
      },
      b: {
        sdl: federated(`type Product @key(fields: "id") { id: ID!
          price: String @override(from: "a", label: "percent(0)")
          stock: String @override(from: "a", label: "percent(100)")
          name: String @override(from: "a", label: "someday") }`),
        resolvers: { Product: { ...from('b'), name: () => 'name of b' } },
      },
    },
    asks: [
      {
        query: '{ product { price stock name } }',
        data: { product: { price: 'price of a', stock: 'stock of b', name: 'name of a' } },
        stock: {
          why: 'knows no labels: nothing has moved',
          data: { product: { price: 'price of a', stock: 'stock of a', name: 'name of a' } },
        },
      },
    ],
  },
  {
    name: '@external @key of Federation 1, with extends',
    subgraphs: {
      a: {
        sdl: 'type Query { user: User } type User @key(fields: "id") { id: ID! name: String }',
        resolvers: {
          Query: { user: () => ({ id: '1', name: 'Ana' }) },
          User: { __resolveReference: ({ id }: { id: string }) => ({ id, name: 'Ana' }) },
        },
      },
      b: {
        sdl: `extend type Query { best: User } extend type User @key(fields: "id") { id: ID! @external name: String @external
          greeting: String @requires(fields: "name") }`,
        resolvers: {
          Query: { best: () => ({ id: '1' }) },
          User: { ...asGiven, greeting: ({ name }: { name: string }) => `Hello ${name}` },
        },
      },
    },
    asks: [
      { query: '{ best { id name greeting } }', data: { best: { id: '1', name: 'Ana', greeting: 'Hello Ana' } } },
      { query: '{ user { greeting } }', data: { user: { greeting: 'Hello Ana' } } },
    ],
  },
]
