import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildOpenGateway } from '../open-server.ts'
import { federated } from './federation-case.ts'

const composed = (sdl: string) =>
  composeServices([{ name: 'a', url: 'http://127.0.0.1:1', typeDefs: parse(federated(sdl)) }])

async function serve(sdl: string) {
  const { supergraphSdl = '' } = composed(sdl)
  const supergraph = join(await mkdtemp(join(tmpdir(), 'refused-')), 'supergraph.graphql')
  await writeFile(supergraph, supergraphSdl)
  return buildOpenGateway({ host: '127.0.0.1', port: 0, logLevel: 'silent', supergraph })
}

describe('refused, with a reason, rather than answered wrongly', () => {
  test('@context: nobody fills the arguments, so such a graph is not loaded', async () => {
    await expect(
      serve(`type Query { shop: Shop! }
        type Shop @key(fields: "id") @context(name: "shop") { id: ID! currency: String! item: Item! }
        type Item @key(fields: "id") { id: ID! price(in: String @fromContext(field: "$shop { currency }")): String }`),
    ).rejects.toThrow('https://specs.apollo.dev/context/v0.1 is for: SECURITY but is unsupported')
  })

  test('@defer is no directive of the graph', async () => {
    const gateway = await serve('type Query { a: Box } type Box { b: Int }')
    const url = `${await gateway.listen()}/graphql`
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ a { ... @defer { b } } }' }),
    })
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { errors: [{ message: 'Unknown directive "@defer".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
    ])
    await gateway.drain()
  })

  test.each([
    [
      'a field nobody says how to reach',
      'type Query { a: Box } type Box @key(fields: "nothing") { b: Int }',
      'nothing',
    ],
    [
      '@requires of what is not external',
      'type Query { a: Box } type Box @key(fields: "id") { id: ID! b: Int c: Int @requires(fields: "b") }',
      '@requires',
    ],
    [
      'a field taken over from itself',
      'type Query { a: Box @override(from: "a") } type Box { b: Int }',
      'are the same for overridden field',
    ],
  ])('%s does not compose', (_, sdl, reason) => {
    expect(
      composed(sdl)
        .errors?.map(({ message }) => message)
        .join(),
    ).toContain(reason)
  })
})
