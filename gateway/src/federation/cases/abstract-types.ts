import { asGiven, federated, saysItself, type FederationCase } from '../federation-case.ts'

const pets = [
  { __typename: 'Dog', id: 'd', name: 'Rex', bark: 'wau' },
  { __typename: 'Cat', id: 'c', name: 'Tom', lives: 9 },
]

export const abstractTypes: FederationCase[] = [
  {
    name: 'interfaces and unions over subgraphs, fragments with type conditions, aliases that clash by type',
    subgraphs: {
      a: {
        sdl: federated(`type Query { pets: [Pet!]! any: [Any!]! } union Any = Dog | Cat | Stone
          interface Pet { id: ID! name: String }
          type Dog implements Pet @key(fields: "id") { id: ID! name: String bark: String }
          type Cat implements Pet @key(fields: "id") { id: ID! name: String lives: Int } type Stone { weight: Int }`),
        resolvers: {
          Query: { pets: () => pets, any: () => [...pets, { __typename: 'Stone', weight: 7 }] },
          Pet: saysItself,
          Any: saysItself,
        },
      },
      b: {
        sdl: federated(`interface Aged { age: Int } type Dog implements Aged @key(fields: "id") { id: ID! age: Int }
          type Cat implements Aged @key(fields: "id") { id: ID! age: Int owner: String }`),
        resolvers: {
          Dog: { ...asGiven, age: () => 3 },
          Cat: { ...asGiven, age: () => 4, owner: () => 'Ana' },
          Aged: saysItself,
        },
      },
    },
    asks: [
      {
        query: '{ pets { __typename name ... on Aged { age } ... on Dog { what: bark } ... on Cat { what: owner } } }',
        data: {
          pets: [
            { __typename: 'Dog', name: 'Rex', age: 3, what: 'wau' },
            { __typename: 'Cat', name: 'Tom', age: 4, what: 'Ana' },
          ],
        },
      },
      {
        query:
          '{ any { kind: __typename ...P ... on Stone { weight } } } fragment P on Pet { name ... on Cat { lives owner } }',
        data: {
          any: [
            { kind: 'Dog', name: 'Rex' },
            { kind: 'Cat', name: 'Tom', lives: 9, owner: 'Ana' },
            { kind: 'Stone', weight: 7 },
          ],
        },
      },
      { query: '{ any { ... on Aged { age } } }', data: { any: [{ age: 3 }, { age: 4 }, {}] } },
    ],
  },
  {
    name: 'a union whose members differ by subgraph: nobody is asked for a type it does not know',
    subgraphs: {
      a: {
        sdl: federated(`type Query { a: [Thing!]! } union Thing = Book | Film
          type Book @key(fields: "id") { id: ID! } type Film @key(fields: "id") { id: ID! }`),
        resolvers: {
          Query: {
            a: () => [
              { __typename: 'Book', id: '1' },
              { __typename: 'Film', id: '2' },
            ],
          },
          Thing: saysItself,
          Book: asGiven,
          Film: asGiven,
        },
      },
      b: {
        sdl: federated(`type Query { b: [Thing!]! } union Thing = Book
          type Book @key(fields: "id") { id: ID! title: String }`),
        resolvers: {
          Query: { b: () => [{ __typename: 'Book', id: '3' }] },
          Thing: saysItself,
          Book: { ...asGiven, title: ({ id }: { id: string }) => `Title ${id}` },
        },
      },
    },
    asks: [
      {
        query: '{ a { ...T } b { ...T } } fragment T on Thing { ... on Book { title } ... on Film { id } }',
        data: { a: [{ title: 'Title 1' }, { id: '2' }], b: [{ title: 'Title 3' }] },
      },
    ],
  },
  {
    name: 'an enum value and a type that clients may not see (@inaccessible), a tagged one that they may',
    subgraphs: {
      a: {
        sdl: federated(`type Query { things: [Thing] color: Color colors: [Color] }
          enum Color { RED SECRET @inaccessible } union Thing = Seen | Hidden
          type Seen @tag(name: "public") { name: String secret: String @inaccessible } type Hidden @inaccessible { name: String }`),
        resolvers: {
          Query: {
            things: () => [
              { __typename: 'Seen', name: 'x' },
              { __typename: 'Hidden', name: 'y' },
            ],
            color: () => 'SECRET',
            colors: () => ['RED', 'SECRET'],
          },
          Thing: saysItself,
        },
      },
    },
    asks: [
      {
        query: '{ things { __typename ... on Seen { name } } color colors }',
        data: { things: [{ __typename: 'Seen', name: 'x' }, null], color: null, colors: ['RED', null] },
      },
      {
        query: '{ __type(name: "Hidden") { name } seen: __type(name: "Seen") { fields { name } } }',
        data: { __type: null, seen: { fields: [{ name: 'name' }] } },
      },
    ],
  },
]
