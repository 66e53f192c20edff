import { asGiven, federated, foundIn, type FederationCase } from '../federation-case.ts'

const books = [
  { id: '1', isbn: 'a', title: 'One', shelf: { row: 1, place: 'x' }, pages: 10 },
  { id: '2', isbn: 'b', title: 'Two', shelf: { row: 2, place: 'y' }, pages: 20 },
]

export const keys: FederationCase[] = [
  {
    name: '@key of one field',
    subgraphs: {
      a: {
        sdl: federated('type Query { books: [Book] } type Book @key(fields: "id") { id: ID! title: String }'),
        resolvers: { Query: { books: () => books } },
      },
      b: {
        sdl: federated('type Book @key(fields: "id") { id: ID! pages: Int }'),
        resolvers: { Book: { __resolveReference: foundIn(books, 'id') } },
      },
    },
    asks: [
      { query: '{ books { pages } }', data: { books: [{ pages: 10 }, { pages: 20 }] }, calls: 2 },
      {
        query: '{ books { __typename key: id title pages } }',
        data: {
          books: [
            { __typename: 'Book', key: '1', title: 'One', pages: 10 },
            { __typename: 'Book', key: '2', title: 'Two', pages: 20 },
          ],
        },
      },
      {
        query: '{ books { id: title pages } }',
        data: {
          books: [
            { id: 'One', pages: 10 },
            { id: 'Two', pages: 20 },
          ],
        },
        stock: {
          why: 'takes the alias for the key of that name',
          data: {
            books: [
              { id: '1', pages: 10 },
              { id: '2', pages: 20 },
            ],
          },
        },
      },
    ],
  },
  {
    name: 'several @keys: a subgraph between two that know each other by none',
    subgraphs: {
      a: {
        sdl: federated('type Query { books: [Book] } type Book @key(fields: "id") { id: ID! }'),
        resolvers: { Query: { books: () => books } },
      },
      b: {
        sdl: federated('type Book @key(fields: "id") @key(fields: "isbn") { id: ID! isbn: String! }'),
        resolvers: { Book: { __resolveReference: foundIn(books, 'id', 'isbn') } },
      },
      c: {
        sdl: federated('type Book @key(fields: "isbn") { isbn: String! pages: Int }'),
        resolvers: { Book: { __resolveReference: foundIn(books, 'isbn') } },
      },
    },
    asks: [{ query: '{ books { pages } }', data: { books: [{ pages: 10 }, { pages: 20 }] }, calls: 3 }],
  },
  {
    name: 'a compound, nested @key',
    subgraphs: {
      a: {
        sdl: federated(`type Query { books: [Book] }
          type Book @key(fields: "id shelf { row place }") { id: ID! shelf: Shelf! }
          type Shelf @shareable { row: Int! place: String! }`),
        resolvers: { Query: { books: () => books } },
      },
      b: {
        sdl: federated(`type Book @key(fields: "id shelf { row place }") { id: ID! shelf: Shelf! where: String }
          type Shelf @shareable { row: Int! place: String! }`),
        resolvers: {
          Book: {
            ...asGiven,
            where: ({ id, shelf }: (typeof books)[number]) => `${id}:${shelf.row}${shelf.place}`,
          },
        },
      },
    },
    asks: [{ query: '{ books { where } }', data: { books: [{ where: '1:1x' }, { where: '2:2y' }] } }],
  },
  {
    name: 'a list as @key',
    subgraphs: {
      a: {
        sdl: federated(`type Query { sets: [Set] }
          type Set @key(fields: "books { id }") { books: [Item!]! } type Item @shareable { id: ID! }`),
        resolvers: { Query: { sets: () => [{ books }, { books: [books[1]] }, { books: [] }] } },
      },
      b: {
        sdl: federated(`type Set @key(fields: "books { id }") { books: [Item!]! size: Int }
          type Item @shareable { id: ID! }`),
        resolvers: { Set: { ...asGiven, size: ({ books: items }: { books: unknown[] }) => items.length } },
      },
    },
    asks: [{ query: '{ sets { size } }', data: { sets: [{ size: 2 }, { size: 1 }, { size: 0 }] } }],
  },
  {
    name: 'an entity that some place does not know, and one whose next key is not found',
    subgraphs: {
      a: {
        sdl: federated('type Query { books: [Book] } type Book @key(fields: "isbn") { isbn: String! }'),
        resolvers: { Query: { books: () => [...books, { isbn: 'lost' }] } },
      },
      b: {
        sdl: federated('type Book @key(fields: "isbn") @key(fields: "id") { id: ID! isbn: String! }'),
        resolvers: { Book: { __resolveReference: foundIn(books, 'isbn', 'id') } },
      },
      c: {
        sdl: federated('type Book @key(fields: "id") { id: ID! title: String }'),
        resolvers: { Book: { __resolveReference: foundIn(books.slice(1), 'id') } },
      },
    },
    asks: [
      { query: '{ books { title } }', data: { books: [{ title: null }, { title: 'Two' }, { title: null }] } },
      {
        query: '{ books { isbn id } }',
        data: { books: [{ isbn: 'a', id: '1' }, { isbn: 'b', id: '2' }, null] },
      },
    ],
  },
  {
    name: 'the same entity many times is asked for once',
    subgraphs: {
      a: {
        sdl: federated('type Query { books: [Book] } type Book @key(fields: "id") { id: ID! }'),
        resolvers: { Query: { books: () => Array.from({ length: 2000 }, (_, at) => ({ id: String(at % 2) })) } },
      },
      b: {
        sdl: federated('type Book @key(fields: "id") { id: ID! asked: Int }'),
        resolvers: {
          Query: {
            _entities: (_: unknown, { representations }: { representations: object[] }) =>
              representations.map((one) => ({ __typename: 'Book', ...one, asked: representations.length })),
          },
        },
      },
    },
    asks: [
      {
        query: '{ books { asked } }',
        data: { books: Array.from({ length: 2000 }, () => ({ asked: 2 })) },
        stock: { why: 'asks once a place', data: { books: Array.from({ length: 2000 }, () => ({ asked: 2000 })) } },
      },
    ],
  },
  {
    name: 'mashed-up keys: each subgraph knows the type by other ones, nested ones among them',
    subgraphs: {
      a: {
        sdl: federated(`type Query { a: A! } type A @key(fields: "id") @key(fields: "pId") @key(fields: "compositeId { one two }") {
          id: ID! pId: ID! compositeId: CompositeID! name: String! }
          type CompositeID @shareable { one: ID! two: ID! three: ID! }`),
        resolvers: {
          Query: { a: () => ({ id: '1' }) },
          A: {
            __resolveReference: () => ({ id: '1' }),
            pId: () => 'p1',
            compositeId: () => ({ one: 'o', two: 't', three: 'th' }),
            name: () => 'Ada',
          },
        },
      },
      b: {
        sdl: federated(`type Query { b: B! } type B @key(fields: "id") { id: ID! a: [A!]! }
          type A @key(fields: "id") @key(fields: "compositeId { two three }", resolvable: false) {
            id: ID! compositeId: CompositeID! nameInB: String @requires(fields: "name") name: String! @external }
          type CompositeID @shareable { two: ID! three: ID! }`),
        resolvers: {
          Query: { b: () => ({ id: 'b' }) },
          B: { a: () => [{ id: '1' }] },
          A: {
            ...asGiven,
            compositeId: () => ({ two: 't', three: 'th' }),
            nameInB: ({ name }: { name: string }) => `${name} in B`,
          },
        },
      },
    },
    asks: [
      {
        query: '{ b { id a { id name nameInB } } }',
        data: { b: { id: 'b', a: [{ id: '1', name: 'Ada', nameInB: 'Ada in B' }] } },
      },
    ],
  },
]
