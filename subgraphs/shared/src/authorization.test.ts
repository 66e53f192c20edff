import { buildSchema, graphql } from 'graphql'
import { expect, test } from 'vitest'
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
