const link = (...names: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names.map((name) => `"@${name}"`).join(', ')}])\n`

type Resolvers = Record<string, Record<string, unknown>>

const users = [
  { id: '1', name: 'Ana', username: 'ana' },
  { id: '2', name: 'Bogdan', username: 'bogdan' },
]
const products = [
  { upc: '1', name: 'Table', price: 899, weight: 100 },
  { upc: '2', name: 'Couch', price: 1299, weight: 1000 },
  { upc: '3', name: 'Chair', price: 54, weight: 50 },
]
const reviews = [
  { id: '1', body: 'Love it', author: '1', upc: '1' },
  { id: '2', body: 'Too "expensive"', author: '1', upc: '2' },
  { id: '3', body: 'Ține bine', author: '2', upc: '1' },
]

const typed = { __resolveType: ({ __typename }: { __typename: string }) => __typename }

/** A small shop over four subgraphs that uses each directive the engine has to get right. */
export const testGraph: Record<string, { sdl: string; resolvers: Resolvers }> = {
  accounts: {
    sdl: `${link('key', 'shareable')}
      type Query { users: [User!]! user(id: ID!): User ghost: User anything: [Anything!]! }
      union Anything = User | Product
      type User @key(fields: "id") { id: ID! name: String username: String @shareable }
      type Product @key(fields: "upc", resolvable: false) { upc: String! }`,
    resolvers: {
      Query: {
        users: () => users,
        user: (_: unknown, { id }: { id: string }) => users.find((user) => user.id === id),
        ghost: () => ({ id: '9', name: 'Nobody’s reviewer' }),
        anything: () => [
          { __typename: 'User', ...users[0] },
          { __typename: 'Product', upc: '3' },
        ],
      },
      Anything: typed,
      User: {
        __resolveReference: ({ id }: { id: string }) => users.find((user) => user.id === id),
      },
    },
  },
  products: {
    sdl: `${link('key')}
      type Query { topProducts(first: Int = 5): [Product] shelves: [[Product!]!]! search: [Media!]! }
      type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int broken: String strict: Strict }
      type Strict { value: String! }
      interface Media { id: ID! title: String! }
      type Article implements Media @key(fields: "id") { id: ID! title: String! words: Int! }
      type Video implements Media @key(fields: "id") { id: ID! title: String! channel: User! }
      type User @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: {
      Query: {
        topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first),
        shelves: () => [products.slice(0, 2), products.slice(2)],
        search: () => [
          { __typename: 'Article', id: 'a', title: 'On tables', words: 120 },
          { __typename: 'Video', id: 'v', title: 'On chairs', channel: { id: '2' } },
        ],
      },
      Media: typed,
      Product: {
        __resolveReference: ({ upc }: { upc: string }) => products.find((product) => product.upc === upc),
        broken: () => {
          throw new Error('It broke')
        },
        strict: () => ({}),
      },
    },
  },
  inventory: {
    sdl: `${link('key', 'external', 'requires')}
      type Product @key(fields: "upc") { upc: String! price: Int @external weight: Int @external inStock: Boolean shippingEstimate: Int @requires(fields: "price weight") }
      type Video @key(fields: "id") { id: ID! seconds: Int! }`,
    resolvers: {
      Product: {
        __resolveReference: (reference: object) => reference,
        inStock: ({ upc }: { upc: string }) => upc !== '2',
        shippingEstimate: ({ price, weight }: { price: number; weight: number }) => (price > 1000 ? 0 : weight / 2),
      },
      Video: { __resolveReference: (reference: object) => reference, seconds: () => 90 },
    },
  },
  reviews: {
    sdl: `${link('key', 'external', 'provides')}
      type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
      type User @key(fields: "id") { id: ID! username: String @external reviews(first: Int): [Review!] score: Int! }
      type Product @key(fields: "upc") { upc: String! reviews: [Review!] }`,
    resolvers: {
      Review: {
        author: ({ author }: { author: string }) => ({
          id: author,
          username: users.find(({ id }) => id === author)?.username,
        }),
        product: ({ upc }: { upc: string }) => ({ upc }),
      },
      User: {
        __resolveReference: (reference: { id: string }) => (reference.id === '9' ? null : reference),
        reviews: ({ id }: { id: string }, { first }: { first?: number }) =>
          reviews.filter(({ author }) => author === id).slice(0, first ?? 10),
      },
      Product: {
        __resolveReference: (reference: object) => reference,
        reviews: ({ upc }: { upc: string }) => reviews.filter((review) => review.upc === upc),
      },
    },
  },
}
