import { asGiven, federated, foundIn, type FederationCase } from '../federation-case.ts'

const rows = [{ id: '1' }, { id: '2' }, { id: '3' }]
const fails = (message: string) => () => {
  throw new Error(message)
}

export const missingValues: FederationCase[] = [
  {
    name: 'nulls rise to where they may stand: objects, lists, across subgraphs; errors say where',
    subgraphs: {
      a: {
        sdl: federated(`type Query { rows: [Row] strict: [Row!] strictest: [Row!]! grid: [[Row!]] one: Row }
          type Row @key(fields: "id") { id: ID! broken: String }`),
        resolvers: {
          Query: {
            rows: () => rows,
            strict: () => rows,
            strictest: () => rows,
            grid: () => [rows.slice(0, 1), rows.slice(1)],
            one: () => rows[1],
          },
          Row: { broken: fails('It broke') },
        },
      },
      b: {
        sdl: federated('type Row @key(fields: "id") { id: ID! must: Int! may: Int }'),
        resolvers: {
          Row: {
            __resolveReference: foundIn([rows[0] ?? {}, rows[1] ?? {}], 'id'),
            must: ({ id }: { id: string }) => Number(id),
            may: ({ id }: { id: string }) => (id === '2' ? fails('No number')() : Number(id)),
          },
        },
      },
    },
    asks: [
      { query: '{ rows { id must } }', data: { rows: [{ id: '1', must: 1 }, { id: '2', must: 2 }, null] } },
      { query: '{ strict { id must } one { id } }', data: { strict: null, one: { id: '2' } } },
      { query: '{ grid { must } }', data: { grid: [[{ must: 1 }], null] } },
      {
        query: '{ strictest { must } }',
        data: null,
        errors: [{ message: 'Cannot return null for non-nullable field Row.must.', path: ['strictest', 2, 'must'] }],
      },
      {
        query: '{ rows { may } }',
        data: { rows: [{ may: 1 }, { may: null }, { may: null }] },
        errors: [{ message: 'No number', path: ['rows', 1, 'may'] }],
      },
      {
        query: '{ one { broken may id } }',
        data: { one: { broken: null, may: null, id: '2' } },
        errors: [
          { message: 'It broke', path: ['one', 'broken'] },
          { message: 'No number', path: ['one', 'may'] },
        ],
      },
      {
        query: '{ grid { m: may n: id } }',
        data: {
          grid: [
            [{ m: 1, n: '1' }],
            [
              { m: null, n: '2' },
              { m: null, n: '3' },
            ],
          ],
        },
        errors: [{ message: 'No number', path: ['grid', 1, 0, 'm'] }],
      },
    ],
  },
  {
    name: 'a subgraph that answers nothing takes nothing with it',
    subgraphs: {
      a: { sdl: federated('type Query { a: String }'), resolvers: { Query: { a: () => 'here' } } },
      b: { sdl: federated('type Query { b: String! }'), resolvers: { Query: { b: fails('Gone') } } },
      c: {
        sdl: federated('type Query { c: C } type C @key(fields: "id") { id: ID! }'),
        resolvers: { Query: { c: () => ({ id: '1' }) }, C: asGiven },
      },
    },
    asks: [
      { query: '{ a c { id } }', data: { a: 'here', c: { id: '1' } } },
      { query: '{ a b }', data: null, errors: [{ message: 'Gone', path: ['b'] }] },
    ],
  },
]
