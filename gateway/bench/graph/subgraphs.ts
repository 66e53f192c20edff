import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse, type GraphQLSchema } from 'graphql'
import { AUTHOR, products, reviews, shownReviews, users } from './data.ts'

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable"])`

type Definition = { sdl: string; resolvers: Record<string, Record<string, unknown>> }

const DEFINITIONS = {
  accounts: {
    sdl: `type Query { me: User user(id: ID!): User users: [User] }
      type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }`,
    resolvers: {
      Query: {
        me: () => users[0],
        user: (_: unknown, { id }: { id: string }) => users.find((user) => user.id === id),
        users: () => users,
      },
      User: { __resolveReference: ({ id }: { id: string }) => users.find((user) => user.id === id) },
    },
  },
  inventory: {
    sdl: `type Product @key(fields: "upc") { upc: String! weight: Int @external price: Int @external inStock: Boolean shippingEstimate: Int @requires(fields: "price weight") }`,
    resolvers: {
      Product: {
        __resolveReference: (reference: object) => reference,
        inStock: ({ upc }: { upc: string }) => Number(upc) % 2 === 1,
        shippingEstimate: ({ price, weight }: { price: number; weight: number }) =>
          price > 1000 ? 0 : Math.round(weight / 2),
      },
    },
  },
  products: {
    sdl: `type Query { topProducts(first: Int = 5): [Product] } type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
    resolvers: {
      Query: { topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first) },
      Product: { __resolveReference: ({ upc }: { upc: string }) => products.find((product) => product.upc === upc) },
    },
  },
  reviews: {
    sdl: `type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
      type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
      type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
    resolvers: {
      Review: {
        __resolveReference: ({ id }: { id: string }) => reviews.find((review) => review.id === id),
        author: () => AUTHOR,
        product: ({ upc }: { upc: string }) => ({ upc }),
      },
      User: {
        __resolveReference: (reference: object) => reference,
        reviews: () => shownReviews,
      },
      Product: {
        __resolveReference: (reference: object) => reference,
        reviews: ({ upc }: { upc: string }) => reviews.filter((review) => review.upc === upc),
      },
    },
  },
} satisfies Record<string, Definition>

export type BenchSubgraph = { name: string; sdl: string; schema: GraphQLSchema }

export const benchSubgraphs: BenchSubgraph[] = Object.entries(DEFINITIONS).map(([name, { sdl, resolvers }]) => {
  const typeDefs = parse(`${LINK}\n${sdl}`)
  return {
    name,
    sdl: `${LINK}\n${sdl}`,
    schema: buildSubgraphSchema([{ typeDefs, resolvers: resolvers as unknown as Record<string, never> }]),
  }
})

export const BENCH_QUERY = `
  fragment User on User { id username name }
  fragment Review on Review { id body }
  fragment Product on Product { inStock name price shippingEstimate upc weight }
  query TestQuery {
    users { ...User reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } } }
    topProducts { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } }
  }`
