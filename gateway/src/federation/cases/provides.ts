import { asGiven, federated, foundIn, saysItself, type FederationCase } from '../federation-case.ts'

const users = [{ id: '1', name: 'Ana', email: 'ana@x.test' }]

export const provides: FederationCase[] = [
  {
    name: '@provides: on that path alone, nested, and never more than it says',
    subgraphs: {
      a: {
        sdl: federated(`type Query { review: Review other: Review }
          type Review @key(fields: "id") { id: ID! author: User @provides(fields: "name") place: Place @provides(fields: "address { city }") }
          type User @key(fields: "id") { id: ID! name: String @external }
          type Place @key(fields: "id") { id: ID! address: Address @external } type Address { city: String @external }`),
        resolvers: {
          Query: { review: () => ({ id: 'r' }), other: () => ({ id: 'r' }) },
          Review: {
            author: () => ({ id: '1', name: 'Ana, as provided' }),
            place: () => ({ id: 'p', address: { city: 'Iași, as provided' } }),
          },
        },
      },
      b: {
        sdl: federated(`type Query { user: User } type User @key(fields: "id") { id: ID! name: String @shareable email: String }
          type Place @key(fields: "id") { id: ID! address: Address @shareable } type Address { city: String @shareable zip: String @shareable }`),
        resolvers: {
          Query: { user: () => users[0] },
          User: { __resolveReference: foundIn(users, 'id') },
          Place: { __resolveReference: () => ({ id: 'p', address: { city: 'Iași', zip: '700' } }) },
        },
      },
    },
    asks: [
      { query: '{ review { author { name } } }', data: { review: { author: { name: 'Ana, as provided' } } }, calls: 1 },
      {
        query: '{ review { author { name email } } }',
        data: { review: { author: { name: 'Ana, as provided', email: 'ana@x.test' } } },
      },
      {
        query: '{ review { place { address { city } } } }',
        data: { review: { place: { address: { city: 'Iași, as provided' } } } },
        calls: 1,
      },
      { query: '{ review { place { address { zip } } } }', data: { review: { place: { address: { zip: '700' } } } } },
      { query: '{ user { name } }', data: { user: { name: 'Ana' } } },
    ],
  },
  {
    name: '@provides on a union',
    subgraphs: {
      a: {
        sdl: federated(`type Query { media: [Media] @shareable shown: [Media] @provides(fields: "... on Book { title }") } union Media = Book | Film
          type Book @key(fields: "id") { id: ID! title: String @external } type Film @key(fields: "id") { id: ID! }`),
        resolvers: {
          Query: {
            media: () => [{ __typename: 'Book', id: 'b' }],
            shown: () => [
              { __typename: 'Book', id: 'b', title: 'Provided' },
              { __typename: 'Film', id: 'f' },
            ],
          },
          Media: saysItself,
          Book: asGiven,
          Film: asGiven,
        },
      },
      b: {
        sdl: federated(
          `type Book @key(fields: "id") { id: ID! title: String @shareable } type Film @key(fields: "id") { id: ID! title: String @shareable }`,
        ),
        resolvers: { Book: { ...asGiven, title: () => 'Own' }, Film: { ...asGiven, title: () => 'Film' } },
      },
    },
    asks: [
      {
        query: '{ shown { ... on Book { title } ... on Film { title } } media { ... on Book { title } } }',
        data: { shown: [{ title: 'Provided' }, { title: 'Film' }], media: [{ title: 'Own' }] },
      },
    ],
  },
]
