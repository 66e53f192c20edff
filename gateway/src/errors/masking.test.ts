import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'
import { codes } from './codes.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await aGateway({ transport: 'http' })
})
afterAll(() => gateway.stop())

const INTERNALS =
  /clinical|identity|tenancy|127\.0\.0\.1:\d+|db\.internal|Dumitrascu|HIV|stack|node_modules|ECONNREFUSED|serviceName/i

test('what breaks in a subgraph is told in one sentence, with the request id and nothing of its own', async () => {
  const answer = await gateway.graphql('{ breaks ping }')
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toEqual({
    data: { breaks: null, ping: 'pong' },
    errors: [
      {
        message: codes.INTERNAL_SERVER_ERROR.message,
        path: ['breaks'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: answer.headers['x-request-id'] },
      },
    ],
  })
  expect(answer.body).not.toMatch(INTERNALS)
})

test('a refusal of the domain keeps its words', async () => {
  const answer = await gateway.graphql('{ clashes }')
  expect(answer.statusCode).toBe(409)
  expect(answer.json().errors[0]).toMatchObject({
    message: 'The slot was taken meanwhile',
    extensions: { code: 'CONFLICT' },
  })
})

test('every kind of error has a code, its HTTP status, and the request id', async () => {
  const person = await gateway.person('nurse@aurora.test', { at: gateway.world.organizations.aurora })
  const token = await gateway.token('nurse@aurora.test', { organization: gateway.world.organizations.aurora })
  expect(person.memberships.size).toBe(1)

  const answers = {
    GRAPHQL_PARSE_FAILED: await gateway.graphql('{ ping'),
    GRAPHQL_VALIDATION_FAILED: await gateway.graphql('{ pong }'),
    OPERATION_RESOLUTION_FAILURE: await gateway.graphql('query A { ping } query B { ping }'),
    BAD_USER_INPUT: await gateway.graphql('mutation ($name: String!) { admitPatient(name: $name) }', {
      variables: { name: null },
    }),
    FORBIDDEN: await gateway.graphql('{ patients { id } }', { token }),
    FORBIDDEN_NO_ORG: await gateway.graphql('{ patients { id } }', { token: await gateway.token('nurse@aurora.test') }),
    UNAUTHENTICATED: await gateway.graphql('{ me { id } }'),
    BAD_REQUEST: await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{"query":',
    }),
    UNSUPPORTED_MEDIA_TYPE: await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/xml' },
      payload: '<a/>',
    }),
    PAYLOAD_TOO_LARGE: await gateway.graphql('{ ping }', { variables: { filler: 'x'.repeat(1_100_000) } }),
  }
  for (const [code, answer] of Object.entries(answers)) {
    expect(answer.json().errors[0].extensions, code).toEqual({ code, requestId: answer.headers['x-request-id'] })
    expect(answer.statusCode, code).toBe(codes[code as keyof typeof answers].status)
    expect(answer.body, code).not.toMatch(INTERNALS)
  }
})

test('a request by GET that a page elsewhere made a browser send is refused before it is read', async () => {
  const answer = await gateway.get('/graphql?query={ping}', { headers: { 'sec-fetch-site': 'cross-site' } })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().errors[0].extensions).toEqual({ code: 'BAD_REQUEST', requestId: answer.headers['x-request-id'] })
})

test.each<[string, InjectOptions, number, string]>([
  ['an address that cannot be read', { method: 'GET', url: '/%ff' }, 400, 'BAD_REQUEST'],
  ['a host that is none', { headers: { host: '[[' }, payload: { query: '{ ping }' } }, 400, 'BAD_REQUEST'],
  ['a subscription', { payload: { query: 'subscription { noticeAdded { __typename } }' } }, 400, 'BAD_REQUEST'],
  ['several operations at once', { payload: [{ query: '{ ping }' }] }, 400, 'BAD_REQUEST'],
  [
    'a body that poisons prototypes',
    { headers: { 'content-type': 'application/json' }, payload: '{"__proto__":{},"query":"{ping}"}' },
    400,
    'BAD_REQUEST',
  ],
  [
    'a hash instead of a document',
    { payload: { extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } } },
    400,
    'PERSISTED_QUERY_NOT_FOUND',
  ],
  ['an address there is not', { method: 'PUT', url: '/graphql', payload: {} }, 404, 'NOT_FOUND'],
])('%s is the caller’s mistake, not ours', async (_, options, status, code) => {
  const answer = await gateway.app.inject({ method: 'POST', url: '/graphql', ...options })
  expect(answer.statusCode).toBe(status)
  expect(answer.json().errors?.[0].extensions ?? answer.json()).toMatchObject({
    code,
    requestId: answer.headers['x-request-id'],
  })
})

test('a subgraph out of reach leaves the rest of the answer standing, and its address unsaid', async () => {
  const clinical = gateway.served[2]
  await clinical?.stop()
  const answer = await gateway.graphql('{ clashes ping }')
  expect(answer.json()).toEqual({
    data: { clashes: null, ping: 'pong' },
    errors: [
      {
        message: codes.SERVICE_UNAVAILABLE.message,
        extensions: { code: 'SERVICE_UNAVAILABLE', requestId: answer.headers['x-request-id'] },
      },
    ],
  })
  expect((await gateway.graphql('{ clashes }')).statusCode).toBe(503)
  expect(answer.body).not.toMatch(INTERNALS)
})
