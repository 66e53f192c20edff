import { buildSchema, createSourceEventStream, graphql, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { Actor } from './actor.ts'
import { enforceAuthorization } from './authorization.ts'
import { anonymous, gateway } from './testing/actor-of.ts'

const schema = enforceAuthorization(
  buildSchema(`
    directive @authenticated on FIELD_DEFINITION | OBJECT
    directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT
    directive @public on FIELD_DEFINITION
    directive @internal on FIELD_DEFINITION
    type Query {
      open: String @public
      own: String @authenticated
      either: String @requiresScopes(scopes: [["a"], ["b", "c"]])
      hidden: String @internal
      record: Record @public
    }
    type Record @requiresScopes(scopes: [["records:read"]]) { name: String }
  `),
)
const rootValue = { open: 'yes', own: 'yes', either: 'yes', hidden: 'yes', record: { name: 'yes' } }
const member = (...permissions: string[]): Actor => ({ ...anonymous(), kind: 'human', role: 'admin', permissions })

async function ask(field: string, actor: Actor) {
  const { data, errors } = await graphql({ schema, source: `{ ${field} }`, rootValue, contextValue: { actor } })
  return errors?.[0] ? (errors[0].originalError as { code?: string } | undefined)?.code : JSON.stringify(data)
}

test.each<[string, Actor, string]>([
  ['open', anonymous(), '{"open":"yes"}'],
  ['own', anonymous(), 'UNAUTHENTICATED'],
  ['own', member(), '{"own":"yes"}'],
  ['either', anonymous(), 'UNAUTHENTICATED'],
  ['either', member('b'), 'FORBIDDEN'],
  ['either', member('a'), '{"either":"yes"}'],
  ['either', member('c', 'b'), '{"either":"yes"}'],
  ['hidden', member('a'), 'FORBIDDEN'],
  ['hidden', gateway(null), '{"hidden":"yes"}'],
  ['record { name }', member('a'), 'FORBIDDEN'],
  ['record { name }', member('records:read'), '{"record":{"name":"yes"}}'],
])('%s asked by %j answers %s', async (field, actor, expected) => expect(await ask(field, actor)).toBe(expected))

describe('a subscription is refused before it listens', () => {
  let listeners = 0
  const gossip = buildSchema(`
    directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
    type Query { unused: String }
    type Subscription { gossip: String @requiresScopes(scopes: [["a"]]) }
  `)
  const field = gossip.getSubscriptionType()?.getFields()['gossip']
  if (field)
    field.subscribe = () => {
      listeners += 1
      return ReadableStream.from([])
    }
  enforceAuthorization(gossip)

  test.each<[string, Actor, string | undefined, number]>([
    ['a visitor', anonymous(), 'UNAUTHENTICATED', 0],
    ['who lacks the scope', member('b'), 'FORBIDDEN', 0],
    ['who holds it', member('a'), undefined, 1],
  ])('%s', async (_, actor, code, listening) => {
    listeners = 0
    const document = parse('subscription { gossip }')
    const opened = await createSourceEventStream({ schema: gossip, document, contextValue: { actor } })
    const [refusal] = 'errors' in opened ? (opened.errors ?? []) : []
    expect((refusal?.originalError as { code?: string } | undefined)?.code).toBe(code)
    expect(listeners).toBe(listening)
  })
})
