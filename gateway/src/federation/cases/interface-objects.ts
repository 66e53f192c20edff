import { asGiven, federated, saysItself, type FederationCase } from '../federation-case.ts'

const media = [
  { __typename: 'Book', id: 'b1', title: 'One', pages: 3 },
  { __typename: 'Film', id: 'f1', title: 'Two', minutes: 90 },
]
const mediaSubgraph = {
  sdl: federated(`type Query { media: [Media!]! book: Book }
    interface Media @key(fields: "id") { id: ID! title: String }
    type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
    type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`),
  resolvers: {
    Query: { media: () => media, book: () => media[0] },
    Media: {
      ...saysItself,
      __resolveReference: ({ id }: { id: string }) => media.find((one) => one.id === id) ?? null,
    },
    Book: { __resolveReference: ({ id }: { id: string }) => media.find((one) => one.id === id) },
    Film: { __resolveReference: ({ id }: { id: string }) => media.find((one) => one.id === id) },
  },
}

export const interfaceObjects: FederationCase[] = [
  {
    name: '@interfaceObject adds fields to every type behind an interface, and hands out what it does not know by type',
    subgraphs: {
      media: mediaSubgraph,
      stars: {
        sdl: federated(`type Query { best: [Media!]! lost: Media }
          type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int! title: String @external shout: String @requires(fields: "title") }`),
        resolvers: {
          Query: { best: () => [{ id: 'f1' }, { id: 'b1' }], lost: () => ({ id: 'nowhere' }) },
          Media: {
            ...asGiven,
            stars: ({ id }: { id: string }) => (id === 'b1' ? 5 : 4),
            shout: ({ title }: { title: string }) => `${title}!`,
          },
        },
      },
    },
    asks: [
      {
        query: '{ media { id stars } }',
        data: {
          media: [
            { id: 'b1', stars: 5 },
            { id: 'f1', stars: 4 },
          ],
        },
      },
      { query: '{ book { stars pages } }', data: { book: { stars: 5, pages: 3 } } },
      {
        query: '{ best { __typename stars title ... on Book { pages } ... on Film { minutes } } }',
        data: {
          best: [
            { __typename: 'Film', stars: 4, title: 'Two', minutes: 90 },
            { __typename: 'Book', stars: 5, title: 'One', pages: 3 },
          ],
        },
      },
      { query: '{ best { ... on Book { stars } } }', data: { best: [{}, { stars: 5 }] } },
      { query: '{ best { stars } }', data: { best: [{ stars: 4 }, { stars: 5 }] } },
      {
        query: '{ best { shout } media { shout } }',
        data: { best: [{ shout: 'Two!' }, { shout: 'One!' }], media: [{ shout: 'One!' }, { shout: 'Two!' }] },
      },
      { query: '{ lost { stars title } }', data: { lost: { stars: 4, title: null } } },
    ],
  },
  {
    name: 'an interface object without a resolvable key: what only the types know cannot be had and is null',
    subgraphs: {
      media: mediaSubgraph,
      lists: {
        sdl: federated(`type Query { lists: [List!]! } type List { name: String items: [Media!]! }
          type Media @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }`),
        resolvers: { Query: { lists: () => [{ name: 'Mine', items: [{ id: 'b1' }, { id: 'f1' }] }] } },
      },
    },
    asks: [
      {
        query: '{ lists { name items { id title __typename } } }',
        data: {
          lists: [
            {
              name: 'Mine',
              items: [
                { id: 'b1', title: 'One', __typename: 'Book' },
                { id: 'f1', title: 'Two', __typename: 'Film' },
              ],
            },
          ],
        },
      },
      { query: '{ lists { items { id } } }', data: { lists: [{ items: [{ id: 'b1' }, { id: 'f1' }] }] } },
    ],
  },
]
