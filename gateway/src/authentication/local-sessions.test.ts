import { decodeJwt } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'
import { registerAccount } from './local-issuer.ts'

const PARTY = 'http://aurora.clinic.localhost:9100'
const email = 'somebody@local-sessions.test'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await aGateway()
  const { authentication } = gateway.config
  if (authentication.mode === 'local')
    await registerAccount(authentication.directory, { email, givenName: 'Some', familyName: 'Body' })
})
afterAll(() => gateway.stop())

const post = (path: string, payload: object, headers: Record<string, string> = {}) =>
  gateway.app.inject({ method: 'POST', url: `/local/session${path}`, payload, headers })
const begun = async () => (await post('', { email, party: PARTY })).json()

test('a session gives tokens of a minute for the origin it was begun at, until it ends', async () => {
  const first = await begun()
  const claims = decodeJwt(first.token)
  expect(claims).toMatchObject({ azp: PARTY, iss: 'http://auth.localhost' })
  expect(Number(claims.exp) - Number(claims.iat)).toBe(60)

  const renewed = await post('/renew', { session: first.session })
  expect(decodeJwt(renewed.json().token)['sid']).toBe(claims['sid'])

  expect((await post('/end', { session: first.session })).statusCode).toBe(204)
  expect((await post('/renew', { session: first.session })).statusCode).toBe(401)
})

test('ended everywhere, every session of that person is gone', async () => {
  const [here, there] = [await begun(), await begun()]
  await post('/end', { session: here.session, everywhere: true })
  expect((await post('/renew', { session: there.session })).statusCode).toBe(401)
})

test('strangers are told nothing: pages, other origins, forwarded callers and unknown people', async () => {
  expect((await post('', { email, party: PARTY }, { origin: PARTY })).statusCode).toBe(403)
  expect((await post('', { email, party: PARTY }, { 'x-forwarded-for': '1.2.3.4' })).statusCode).toBe(403)
  expect((await post('', { email, party: 'http://evil.example' })).statusCode).toBe(403)
  expect((await post('', { email: 'nobody@local-sessions.test', party: PARTY })).statusCode).toBe(404)
  expect((await post('/renew', { session: 'guessed' })).statusCode).toBe(401)
})
