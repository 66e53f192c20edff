import { createHash } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'
import { aPrincipal } from '../testing/test-world.ts'
import { documentLimits } from './document-limits.ts'

let gateway: TestGateway
afterEach(() => gateway.stop())

const budget = ({ headers }: LightMyRequestResponse) => ({
  limit: headers['x-ratelimit-limit'],
  remaining: headers['x-ratelimit-remaining'],
})
const code = (answer: LightMyRequestResponse) => answer.json().errors?.[0]?.extensions.code

test('a visitor is told what is left of the minute, and then to wait', async () => {
  gateway = await aGateway({ variables: { RATE_LIMIT_ANONYMOUS: '2' } })
  expect(budget(await gateway.graphql('{ ping }'))).toEqual({ limit: '2', remaining: '1' })
  expect(budget(await gateway.graphql('{ ping }'))).toEqual({ limit: '2', remaining: '0' })

  const refused = await gateway.graphql('{ ping }')
  expect(refused.statusCode).toBe(429)
  expect(code(refused)).toBe('RATE_LIMITED')
  const seconds = Number(refused.headers['retry-after'])
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(60)
  expect(refused.headers['x-ratelimit-reset']).toBe(String(seconds))
  expect((await gateway.get('/metrics')).body).toContain('gateway_rate_limited_total{budget="anonymous"} 1')
})

test('whoever signed in has a budget of their own, whatever their neighbours do', async () => {
  gateway = await aGateway({ variables: { RATE_LIMIT_ANONYMOUS: '1', RATE_LIMIT_SUBJECT: '2' } })
  await gateway.person('a@aurora.test')
  await gateway.person('b@aurora.test')
  const [a, b] = [await gateway.token('a@aurora.test'), await gateway.token('b@aurora.test')]

  await gateway.graphql('{ ping }')
  expect((await gateway.graphql('{ ping }')).statusCode).toBe(429)
  expect((await gateway.graphql('{ ping }', { token: a })).statusCode).toBe(200)
  expect((await gateway.graphql('{ ping }', { token: a })).statusCode).toBe(200)
  expect((await gateway.graphql('{ ping }', { token: a })).statusCode).toBe(429)
  expect(budget(await gateway.graphql('{ ping }', { token: b }))).toEqual({ limit: '2', remaining: '1' })
})

test('a clinic has a budget that all of its people share, and visitors of it do not', async () => {
  gateway = await aGateway({ variables: { RATE_LIMIT_ORGANIZATION: '2' } })
  const { aurora, pacifica } = gateway.world.organizations
  await gateway.person('a@aurora.test', { at: aurora })
  await gateway.person('b@aurora.test', { at: aurora })
  await gateway.person('c@pacifica.test', { at: pacifica })
  const ask = async (email: string, organization: typeof aurora) =>
    gateway.graphql('{ ping }', { token: await gateway.token(email, { organization }) })

  for (let at = 0; at < 3; at += 1)
    expect((await gateway.graphql('{ ping }', { headers: { 'x-organization-id': aurora.id } })).statusCode).toBe(200)
  expect(budget(await ask('a@aurora.test', aurora))).toEqual({ limit: '2', remaining: '1' })
  expect((await ask('b@aurora.test', aurora)).statusCode).toBe(200)
  const refused = await ask('a@aurora.test', aurora)
  expect([refused.statusCode, code(refused)]).toEqual([429, 'RATE_LIMITED'])
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await ask('c@pacifica.test', pacifica)).statusCode).toBe(200)
  expect((await gateway.get('/metrics')).body).toContain('gateway_rate_limited_total{budget="organization"} 1')
})

test('a partner has the budget of its plan, whichever of its keys it uses', async () => {
  gateway = await aGateway({ variables: { RATE_LIMIT_PARTNER_TRIAL: '3', RATE_LIMIT_SUBJECT: '2' } })
  const { aurora } = gateway.world.organizations
  const partner = (ratePlan: string) =>
    aPrincipal('Lab', {
      kind: 'SERVICE_ACCOUNT',
      partner: { slug: 'lab', operations: ['organizations.resolve'], ratePlan },
      memberships: new Map([[aurora.id, { role: 'SERVICE', permissions: [] }]]),
    })
  const issue = (letter: string, principal: ReturnType<typeof partner>) => {
    const key = `ck_live_${letter.repeat(43)}`
    gateway.world.principals.set(`key|${createHash('sha256').update(key).digest('hex')}`, principal)
    return key
  }
  const lab = partner('TRIAL')
  const [before, after, other] = [issue('a', lab), issue('b', lab), issue('c', partner('STANDARD'))]
  const ask = (token: string) => gateway.graphql('{ ping }', { token, headers: { 'x-organization-id': aurora.id } })

  expect(budget(await ask(before))).toEqual({ limit: '3', remaining: '2' })
  expect(budget(await ask(after))).toEqual({ limit: '3', remaining: '1' })
  await ask(after)
  const refused = await ask(before)
  expect([refused.statusCode, code(refused)]).toEqual([429, 'RATE_LIMITED'])
  expect(budget(await ask(other))).toEqual({ limit: '600', remaining: '599' })
})

test('a costly operation counts as the requests it is worth', async () => {
  gateway = await aGateway({ variables: { RATE_LIMIT_ANONYMOUS: '10' } })
  const patients = (times: number) =>
    `{ ${Array.from({ length: times }, (_, n) => `a${n}: patients { person { name } }`).join(' ')} }`
  // 20 each: 60 of them cost 1,200, which is one request more.
  const cheap = await gateway.graphql(patients(1))
  expect(budget(cheap)).toEqual({ limit: '10', remaining: '9' })
  const many = await gateway.graphql(`{ ${'...p '.repeat(2)} } fragment p on Query ${patients(30)}`)
  expect(budget(many)).toEqual({ limit: '10', remaining: '7' })
})

test('an address that guesses is turned away, tokens and keys alike, and a good token still gets through', async () => {
  gateway = await aGateway({ variables: { RATE_LIMIT_FAILURES: '3' } })
  await gateway.person('good@aurora.test')
  for (let at = 0; at < 2; at += 1)
    expect((await gateway.graphql('{ ping }', { token: `bad.${at}.token` })).statusCode).toBe(401)
  const key = (letter: string) => `ck_live_${letter.repeat(43)}`
  expect((await gateway.graphql('{ ping }', { token: key('a') })).statusCode).toBe(401)
  expect((await gateway.graphql('{ ping }', { token: key('b') })).statusCode).toBe(429)
  expect((await gateway.graphql('{ ping }', { token: 'bad.3.token' })).statusCode).toBe(429)
  expect((await gateway.graphql('{ ping }', { token: key('c') })).statusCode).toBe(429)
  expect((await gateway.graphql('{ ping }', { token: await gateway.token('good@aurora.test') })).statusCode).toBe(200)
})

test('names nobody knows are looked up for an address only so often', async () => {
  gateway = await aGateway({ variables: { RATE_LIMIT_ANONYMOUS: '1000' } })
  const statuses = []
  for (let at = 0; at < 62; at += 1)
    statuses.push(
      (await gateway.graphql('{ ping }', { headers: { host: `nobody-${at}.clinic.localhost` } })).statusCode,
    )
  expect(statuses.filter((status) => status === 404)).toHaveLength(60)
  expect(statuses.slice(60)).toEqual([429, 429])
  expect(gateway.world.asked).toHaveLength(60)
})

test('a document that asks for too much is refused before it is planned', async () => {
  gateway = await aGateway()
  const aliases = Array.from({ length: documentLimits.aliases + 1 }, (_, at) => `a${at}: ping`).join(' ')
  const refused = await gateway.graphql(`{ ${aliases} }`)
  expect([refused.statusCode, code(refused)]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])

  const long = await gateway.graphql(`{ ${'ping '.repeat(documentLimits.tokens)} }`)
  expect([long.statusCode, code(long)]).toEqual([400, 'GRAPHQL_PARSE_FAILED'])
})

test('an operation that costs too much is refused before it is planned, and says what it costs', async () => {
  gateway = await aGateway({ variables: { OPERATION_COST_LIMIT: '20' } })
  const { aurora } = gateway.world.organizations
  await gateway.person('doctor@aurora.test', { at: aurora, permissions: ['patients:read'] })
  const token = await gateway.token('doctor@aurora.test', { organization: aurora })
  expect((await gateway.graphql('{ patients { id person { id } } }', { token })).statusCode).toBe(200)

  const refused = await gateway.graphql('{ patients { id person { id } } again: patients { id } }', { token })
  expect(refused.statusCode).toBe(400)
  expect(refused.json()).toEqual({
    errors: [
      {
        message: 'The operation costs 30; 20 are allowed. Ask for shorter pages, or for less of each item.',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', requestId: expect.any(String) },
      },
    ],
  })
})

test.each([
  ['a list of operations', [{ query: '{ ping }' }, { query: '{ ping }' }], {}, 400],
  ['a form, which any page can send', 'query={ping}', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['plain text, which any page can send', '{"query":"{ ping }"}', { 'content-type': 'text/plain' }, 400],
  ['more than a megabyte', { query: '{ ping }', variables: { a: 'a'.repeat(1_000_000) } }, {}, 413],
  ['more directives than are sensible', { query: `{ ping ${'@include(if: true) '.repeat(51)} }` }, {}, 400],
  [
    'more root fields than are sensible',
    {
      query: `{ ...a ...b } fragment a on Query { ${Array.from({ length: 20 }, (_, n) => `a${n}: ping`).join(' ')} }
      fragment b on Query { ${Array.from({ length: 20 }, (_, n) => `b${n}: ping`).join(' ')} }`,
    },
    {},
    400,
  ],
])('%s is refused', async (_, payload, headers, status) => {
  gateway = await aGateway()
  const answer = await gateway.app.inject({ method: 'POST', url: '/graphql', payload, headers })
  expect(answer.statusCode).toBe(status)
  expect(answer.body).not.toContain('pong')
})

test.each([
  ['a program', {}, 200],
  ['the address bar', { 'sec-fetch-site': 'none' }, 200],
  ['a page of our own', { 'sec-fetch-site': 'same-origin' }, 200],
  ['a page that had to ask first', { 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': '1' }, 200],
  ['a page elsewhere', { 'sec-fetch-site': 'cross-site' }, 400],
  ['a page of another clinic', { 'sec-fetch-site': 'same-site' }, 400],
  ['a page in an older browser', { origin: 'https://evil.example' }, 400],
])('a question by GET from %s', async (_, headers, status) => {
  gateway = await aGateway()
  const answer = await gateway.get('/graphql?query={ping}', { headers })
  expect(answer.statusCode).toBe(status)
  expect(answer.json()).toEqual(
    status === 200
      ? { data: { ping: 'pong' } }
      : {
          errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST', requestId: expect.any(String) } }],
        },
  )
})

test('nothing is changed by GET', async () => {
  gateway = await aGateway()
  const answer = await gateway.get('/graphql?query=mutation{admitPatient(name:"Ana")}')
  expect(answer.statusCode).toBe(405)
})
