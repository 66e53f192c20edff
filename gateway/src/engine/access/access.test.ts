import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGeneration, type Generation } from '../generation.ts'
import { runOperation } from '../run-operation.ts'
import type { Asker } from './access-rules.ts'

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@requiresScopes", "@policy"])
  type Query { open: String own: String @authenticated records: [Record!] node: Node secret: Secret }
  type Mutation { erase: String @requiresScopes(scopes: [["erase"]]) }
  interface Node { id: ID! note: String }
  type Record implements Node { id: ID! title: String note: String @requiresScopes(scopes: [["notes"], ["all", "read"]]) sealed: String! @policy(policies: [["judge"]]) }
  type Secret @requiresScopes(scopes: [["secrets"]]) { value: String }
`
const composed = composeServices([{ name: 'records', url: 'http://records', typeDefs: parse(SDL) }])

let generation: Generation
beforeAll(() => {
  expect(composed.errors).toBeUndefined()
  generation = openGeneration(composed.supergraphSdl ?? '')
})
afterAll(() => generation.close())

const record = { __typename: 'Record', id: '1', title: 'Title', note: 'Note', sealed: 'Sealed' }
const everything: Record<string, unknown> = {
  open: 'open',
  own: 'own',
  records: [record],
  node: record,
  secret: { value: 'value' },
  erase: 'erased',
}

const asker = (isAuthenticated: boolean, scopes: string[] = [], policies: string[] = []): Asker => ({
  isAuthenticated,
  scopes: new Set(scopes),
  policies: new Set(policies),
})
const visitor = asker(false)
const member = (...scopes: string[]) => asker(true, scopes)

/** What came back, what was said, and the documents that reached the subgraph. */
async function ask(source: string, who: Asker, onDenial: 'filter' | 'reject' = 'filter') {
  const fetched: string[] = []
  const { json, errors } = await runOperation(generation, {
    source,
    document: parse(source),
    variables: {},
    asker: who,
    onDenial,
    send: async ({ operation }) => {
      fetched.push(operation)
      return { data: structuredClone(everything) }
    },
  })
  return {
    data: json === undefined ? undefined : (JSON.parse(json) as unknown),
    codes: errors.map(({ extensions, path }) => [extensions['code'], path?.join('.')]),
    fetched,
  }
}

test.each<[string, string, Asker, unknown, unknown[]]>([
  ['what is open', '{ open }', visitor, { open: 'open' }, []],
  [
    'what is for anybody signed in, to a visitor',
    '{ open own }',
    visitor,
    { open: 'open', own: null },
    [['UNAUTHENTICATED', 'own']],
  ],
  ['the same to somebody', '{ own }', member(), { own: 'own' }, []],
  [
    'a field without its scope',
    '{ records { title note } }',
    member('all'),
    { records: [{ title: 'Title', note: null }] },
    [['FORBIDDEN', 'records.note']],
  ],
  [
    'a field with one of its alternatives',
    '{ records { note } }',
    member('read', 'all'),
    { records: [{ note: 'Note' }] },
    [],
  ],
  [
    'a field of an interface, as strictly as behind it',
    '{ node { id note } }',
    member(),
    { node: { id: '1', note: null } },
    [['FORBIDDEN', 'node.note']],
  ],
  [
    'a field through a fragment and an alias',
    '{ records { ...R } } fragment R on Record { mine: note }',
    member(),
    { records: [{ mine: null }] },
    [['FORBIDDEN', 'records.mine']],
  ],
  [
    'a type that demands a scope',
    '{ open secret { value } }',
    member(),
    { open: 'open', secret: null },
    [['FORBIDDEN', 'secret']],
  ],
  ['a type with its scope', '{ secret { value } }', member('secrets'), { secret: { value: 'value' } }, []],
  [
    'a field that may not be null: its object goes with it',
    '{ records { title sealed } }',
    member(),
    { records: null },
    [['FORBIDDEN', 'records.sealed']],
  ],
  [
    'a field under a policy that is met',
    '{ records { sealed } }',
    asker(true, [], ['judge']),
    { records: [{ sealed: 'Sealed' }] },
    [],
  ],
])('%s', async (_, source, who, data, codes) => {
  const answer = await ask(source, who)
  expect(answer).toMatchObject({ data, codes })
})

test('what is denied is not fetched, and all of it denied asks nobody', async () => {
  const some = await ask('{ records { title note } }', member())
  expect(some.fetched.join()).not.toContain('note')
  expect(some.fetched).toHaveLength(1)
  expect((await ask('{ own }', visitor)).fetched.join()).not.toContain('own')
})

test('a mutation denied does not happen', async () => {
  const { data, codes, fetched } = await ask('mutation { erase }', member())
  expect([data, codes]).toEqual([{ erase: null }, [['FORBIDDEN', 'erase']]])
  expect(fetched.join()).not.toContain('erase')
})

test('or the whole operation is refused, when so configured', async () => {
  const { data, codes, fetched } = await ask('{ open own }', visitor, 'reject')
  expect([data, codes, fetched]).toEqual([undefined, [['UNAUTHENTICATED', 'own']], []])
})
