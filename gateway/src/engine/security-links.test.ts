import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { ApolloGateway } from '@apollo/gateway'
import { compose } from '../compose.ts'
import { withoutSecurityLinks } from './security-links.ts'

const link = (imports: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])`
const sdl = (imports: string, fields: string) => [
  { name: 'one', url: 'http://one.invalid', sdl: `${link(imports)} ${fields}` },
]

const guarded = compose(
  sdl(
    '"@key", "@authenticated", "@requiresScopes", "@policy", "Scope"',
    `"Not @authenticated by its description alone."
     type Patient @key(fields: "id") @authenticated { id: ID! name: String @policy(policies: [["own"]]) }
     type Query { patients: [Patient!]! @requiresScopes(scopes: [["patients:read"]]) open: String }`,
  ),
).supergraph

const load = async (supergraphSdl: string) => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
  const gateway = new ApolloGateway({ supergraphSdl, logger: silent })
  await gateway.load()
  await gateway.stop()
}

test('the committed form is one that ApolloGateway refuses, which is why it is stripped', async () => {
  expect(guarded).toContain('for: SECURITY')
  await expect(load(guarded)).rejects.toThrow(/for: SECURITY/)
})

test('the stripped form loads, and nothing but the security features is gone from it', async () => {
  const stripped = withoutSecurityLinks(guarded)
  await load(stripped)
  expect(stripped).not.toMatch(
    /SECURITY"|for: SECURITY|@authenticated\b(?! by)|@requiresScopes|@policy|requiresScopes__Scope|policy__Policy/,
  )
  expect(stripped).toContain('Not @authenticated by its description alone.')
  expect(stripped).toContain('https://specs.apollo.dev/join/')

  const names = (text: string) =>
    parse(text).definitions.flatMap((one) => ('name' in one && one.name ? [one.name.value] : []))
  const gone = names(guarded).filter((name) => !names(stripped).includes(name))
  expect(gone.sort()).toEqual(['authenticated', 'policy', 'policy__Policy', 'requiresScopes', 'requiresScopes__Scope'])
})

test('a supergraph without them stays as it is', () => {
  const open = compose(sdl('"@key"', 'type Query { open: String }')).supergraph
  expect(parse(withoutSecurityLinks(open), { noLocation: true })).toEqual(parse(open, { noLocation: true }))
})
