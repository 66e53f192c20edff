import { generateKeyPairSync } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterEach, describe, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'
import { aPrincipal } from '../testing/test-world.ts'

let gateway: TestGateway
afterEach(() => gateway.stop())

const QUERY = 'query Ward($no: Boolean = false) { patients { id person { name } } again: ping @skip(if: $no) }'

async function doctor() {
  const { aurora } = gateway.world.organizations
  await gateway.person('doctor@aurora.test', { at: aurora, permissions: ['patients:read'] })
  return gateway.token('doctor@aurora.test', { organization: aurora })
}

describe('an explanation', () => {
  test('tells what was asked of whom, after what, and how long it took', async () => {
    gateway = await aGateway()
    const token = await doctor()
    const answer = (await gateway.graphql(QUERY, { token, headers: { 'x-explain': '1' } })).json()
    expect(Object.keys(answer)).toEqual(['extensions', 'data'])
    const { explain } = answer.extensions
    expect(explain).toEqual({
      cost: { operation: 20, limit: 5000 },
      durationMs: expect.any(Number),
      planning: { durationMs: expect.any(Number), wasKnown: false },
      fetches: [
        expect.objectContaining({ subgraph: expect.stringMatching(/clinical|capabilities/), at: [], after: [] }),
        expect.objectContaining({ subgraph: expect.stringMatching(/clinical|capabilities/), at: [], after: [] }),
        {
          id: 2,
          subgraph: 'identity',
          at: ['patients.@.person'],
          after: [expect.any(Number)],
          operation: expect.stringContaining('_entities'),
          begunMs: expect.any(Number),
          durationMs: expect.any(Number),
          outcome: 'ok',
        },
      ],
      text: expect.stringMatching(/^Planned in .* ms\n#\d (clinical|capabilities): [\d.]+ ms\n/),
    })
    expect(explain.text).toMatch(/\n {3}#2 identity for patients\.@\.person: [\d.]+ ms\n/)
    const [clinical] = explain.fetches.filter(({ subgraph }: { subgraph: string }) => subgraph === 'clinical')
    expect(explain.fetches[2].begunMs).toBeGreaterThanOrEqual(clinical.begunMs + clinical.durationMs - 0.02)

    const skipped = await gateway.app.inject({
      method: 'POST',
      url: '/graphql?explain',
      headers: { authorization: `Bearer ${token}` },
      payload: { query: QUERY, variables: { no: true } },
    })
    const again = skipped.json().extensions.explain
    expect(again.planning.wasKnown).toBe(true)
    expect(again.fetches.find(({ subgraph }: { subgraph: string }) => subgraph === 'capabilities')).toMatchObject({
      outcome: 'not needed',
      durationMs: null,
    })
  })

  test('is not given unasked, nor of an operation that was refused', async () => {
    gateway = await aGateway()
    const token = await doctor()
    expect((await gateway.graphql(QUERY, { token })).json()).not.toHaveProperty('extensions')
    for (const value of ['false', '0'])
      expect((await gateway.graphql(QUERY, { token, headers: { 'x-explain': value } })).json()).not.toHaveProperty(
        'extensions',
      )
    expect((await gateway.graphql('{ pong }', { headers: { 'x-explain': '1' } })).json()).not.toHaveProperty(
      'extensions',
    )
  })
})

describe('in production', () => {
  const issuer = 'https://clerk.clinic.example'
  async function inProduction() {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    gateway = await aGateway({
      variables: {
        NODE_ENV: 'production',
        OPERATIONS_MODE: 'any',
        AUTH_MODE: 'clerk',
        CLERK_SECRET_KEY: 'sk_live_1',
        CLERK_PUBLISHABLE_KEY: 'pk_live_1',
        CLERK_JWT_KEY: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
        CLERK_ISSUER: issuer,
      },
    })
    const signIn = (sub: string) =>
      new SignJWT({ v: 2, sid: 'sess_1', sts: 'active', azp: 'http://console.localhost:9300' })
        .setProtectedHeader({ alg: 'RS256' })
        .setSubject(sub)
        .setIssuer(issuer)
        .setIssuedAt()
        .setNotBefore('-5 s')
        .setExpirationTime('1 minute')
        .sign(privateKey)
    const { id } = gateway.world.organizations.aurora
    for (const [sub, permissions] of [
      ['user_engineer', ['platform:graph.inspect']],
      ['user_nurse', ['patients:read']],
    ] as const) {
      const memberships = new Map([[id, { role: 'ADMIN', permissions: [...permissions] }]])
      gateway.world.principals.set(`clerk||${sub}`, aPrincipal(sub, { memberships }))
    }
    return async (sub: string, query: string) =>
      gateway.graphql(query, {
        token: await signIn(sub),
        headers: { 'x-explain': '1', 'x-organization-id': id, origin: 'http://console.localhost:9300' },
      })
  }

  test('only whoever holds the permission gets an explanation, or may ask about the schema', async () => {
    const ask = await inProduction()
    const schema = '{ __schema { queryType { name } } }'
    expect((await ask('user_engineer', '{ ping }')).json().extensions.explain.fetches).toHaveLength(1)
    expect((await ask('user_engineer', schema)).json().data).toEqual({ __schema: { queryType: { name: 'Query' } } })

    expect((await ask('user_nurse', '{ ping }')).json()).toEqual({ data: { ping: 'pong' } })
    const refused = await ask('user_nurse', schema)
    expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([403, 'FORBIDDEN'])
    const hidden = await ask('user_nurse', '{ ...a } fragment a on Query { ping s: __type(name: "Query") { name } }')
    expect(hidden.statusCode).toBe(403)
  })
})
