import { asGiven, federated, foundIn, saysItself, type FederationCase } from '../federation-case.ts'

const products = [
  { id: '1', price: 10, weight: 3, size: { width: 2, height: 5 }, tags: [{ name: 'x' }, { name: 'y' }] },
  { id: '2', price: 20, weight: null, size: null, tags: [] },
]
type Product = (typeof products)[number]

export const requires: FederationCase[] = [
  {
    name: '@requires: several fields, a null among them, nested ones, lists',
    subgraphs: {
      a: {
        sdl: federated(`type Query { products: [Product] }
          type Product @key(fields: "id") { id: ID! price: Int weight: Int size: Size tags: [Tag!]! }
          type Size { width: Int height: Int } type Tag { name: String }`),
        resolvers: { Query: { products: () => products }, Product: { __resolveReference: foundIn(products, 'id') } },
      },
      b: {
        sdl: federated(`type Product @key(fields: "id") { id: ID! price: Int @external weight: Int @external
            size: Size @external tags: [Tag!]! @external
            shipping: Int @requires(fields: "price weight") area: Int @requires(fields: "size { width height }")
            label: String @requires(fields: "tags { name }") }
          type Size { width: Int @external height: Int @external } type Tag { name: String @external }`),
        resolvers: {
          Product: {
            ...asGiven,
            shipping: ({ price, weight }: Product) => price * (weight ?? 100),
            area: ({ size }: Product) => (size ? size.width * size.height : null),
            label: ({ tags }: Product) => tags.map(({ name }) => name).join('-'),
          },
        },
      },
    },
    asks: [
      {
        query: '{ products { shipping area label } }',
        data: {
          products: [
            { shipping: 30, area: 10, label: 'x-y' },
            { shipping: 2000, area: null, label: '' },
          ],
        },
      },
      {
        query: '{ products { price: shipping weight: id } }',
        data: {
          products: [
            { price: 30, weight: '1' },
            { price: 2000, weight: '2' },
          ],
        },
        stock: {
          why: 'takes the alias for the field of that name, which @requires needs',
          data: { products: [{ price: 30, weight: 3 }, null] },
        },
      },
    ],
  },
  {
    name: '@requires with arguments inside, while the operation asks for the same field with others',
    subgraphs: {
      a: {
        sdl: federated(`type Query { products: [Product] }
          type Product @key(fields: "id") { id: ID! price(currency: String!): Int }`),
        resolvers: {
          Query: { products: () => products },
          Product: {
            __resolveReference: foundIn(products, 'id'),
            price: ({ price }: Product, { currency }: { currency: string }) => (currency === 'USD' ? price * 2 : price),
          },
        },
      },
      b: {
        sdl: federated(`type Product @key(fields: "id") { id: ID! price(currency: String!): Int @external
          isDear: Boolean @requires(fields: "price(currency: \\"USD\\")") label(unit: String): String @requires(fields: "price(currency: \\"USD\\")") }`),
        resolvers: {
          Product: {
            ...asGiven,
            isDear: ({ price }: Product) => price > 30,
            label: ({ price }: Product, { unit }: { unit: string }) => `${price} ${unit}`,
          },
        },
      },
    },
    asks: [
      {
        query: '{ products { isDear label(unit: "$") } }',
        data: {
          products: [
            { isDear: false, label: '20 $' },
            { isDear: true, label: '40 $' },
          ],
        },
      },
      {
        query: '{ products { isDear price(currency: "EUR") } }',
        data: {
          products: [
            { isDear: false, price: 10 },
            { isDear: true, price: 20 },
          ],
        },
        stock: {
          why: 'answers with the arguments of @requires in the place of the caller’s',
          data: {
            products: [
              { isDear: false, price: 20 },
              { isDear: true, price: 40 },
            ],
          },
        },
      },
      {
        query: 'query ($in: String!) { products { price(currency: $in) isDear } }',
        variables: { in: 'EUR' },
        data: {
          products: [
            { price: 10, isDear: false },
            { price: 20, isDear: true },
          ],
        },
        stock: {
          why: 'hands the caller’s arguments to @requires',
          data: {
            products: [
              { price: 10, isDear: false },
              { price: 20, isDear: false },
            ],
          },
        },
      },
    ],
  },
  {
    name: '@requires of what @requires',
    subgraphs: {
      a: {
        sdl: federated('type Query { product: Product } type Product @key(fields: "id") { id: ID! price: Int }'),
        resolvers: { Query: { product: () => products[0] }, Product: { __resolveReference: foundIn(products, 'id') } },
      },
      b: {
        sdl: federated(
          'type Product @key(fields: "id") { id: ID! price: Int @external tax: Int @requires(fields: "price") }',
        ),
        resolvers: { Product: { ...asGiven, tax: ({ price }: Product) => price / 2 } },
      },
      c: {
        sdl: federated(
          'type Product @key(fields: "id") { id: ID! price: Int @external tax: Int @external total: Int @requires(fields: "price tax") }',
        ),
        resolvers: { Product: { ...asGiven, total: ({ price, tax }: Product & { tax: number }) => price + tax } },
      },
    },
    asks: [
      { query: '{ product { total } }', data: { product: { total: 15 } } },
      { query: '{ product { t: total total: tax } }', data: { product: { t: 15, total: 5 } } },
    ],
  },
  {
    name: '@requires through an interface, types apart',
    subgraphs: {
      a: {
        sdl: federated(`type Query { owner: Owner } type Owner @key(fields: "id") { id: ID! pet: Pet }
          interface Pet { name: String } type Dog implements Pet { name: String bark: String } type Cat implements Pet { name: String purr: String }`),
        resolvers: {
          Query: { owner: () => ({ id: '1' }) },
          Owner: {
            __resolveReference: () => ({ id: '1' }),
            pet: () => ({ __typename: 'Dog', name: 'Rex', bark: 'wau' }),
          },
          Pet: saysItself,
        },
      },
      b: {
        sdl: federated(`type Owner @key(fields: "id") { id: ID! pet: Pet @external
            sound: String @requires(fields: "pet { name ... on Dog { bark } ... on Cat { purr } }") }
          interface Pet { name: String } type Dog implements Pet { name: String @external bark: String @external } type Cat implements Pet { name: String @external purr: String @external }`),
        resolvers: {
          Owner: {
            ...asGiven,
            sound: ({ pet }: { pet: { name: string; bark?: string; purr?: string } }) =>
              `${pet.name}: ${pet.bark ?? pet.purr ?? ''}`,
          },
          Pet: saysItself,
        },
      },
    },
    asks: [{ query: '{ owner { sound } }', data: { owner: { sound: 'Rex: wau' } } }],
  },
]
