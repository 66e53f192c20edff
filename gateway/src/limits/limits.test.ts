import type { LightMyRequestResponse } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'
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
