import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clerkProvider } from './clerk.ts'
import type { AuthenticationProvider } from './provider.ts'

const user = (given: object) => ({
  object: 'user',
  first_name: 'Ada',
  last_name: null,
  primary_email_address_id: 'idn_2',
  email_addresses: [
    { id: 'idn_1', email_address: 'old@x.test', verification: { status: 'verified' }, linked_to: [] },
    { id: 'idn_2', email_address: 'Ada@X.test', verification: { status: 'verified' }, linked_to: [] },
  ],
  phone_numbers: [],
  web3_wallets: [],
  external_accounts: [],
  ...given,
})

const users: Record<string, object> = {
  user_1: user({ id: 'user_1' }),
  user_2: user({ id: 'user_2', primary_email_address_id: null }),
}

let server: Server
let provider: AuthenticationProvider
const asked: IncomingMessage[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request)
    const found = users[request.url?.replace('/v1/users/', '') ?? '']
    response.setHeader('content-type', 'application/json')
    response.statusCode = found ? 200 : 404
    response.end(JSON.stringify(found ?? { errors: [{ code: 'resource_not_found', message: 'not found' }] }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const apiUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const config = {
    mode: 'clerk',
    secretKey: 'sk_test_1',
    publishableKey: 'pk_test_1',
    jwtKey: 'pem',
    issuer: 'https://clerk.example',
  } as const
  provider = clerkProvider(config, { apiUrl })
})
afterAll(() => server.close())

test('a profile is fetched with the secret key and has the primary address', async () => {
  expect(await provider.profile('user_1')).toEqual({
    email: 'ada@x.test',
    emailVerified: true,
    givenName: 'Ada',
    familyName: '',
  })
  expect(asked.at(-1)?.headers.authorization).toBe('Bearer sk_test_1')
})

test('a user Clerk no longer knows, or without an address, has no profile', async () => {
  expect(await provider.profile('user_9')).toBeNull()
  expect(await provider.profile('user_2')).toBeNull()
})

test('Clerk out of reach is an error, not an unknown user', async () => {
  const config = {
    mode: 'clerk',
    secretKey: 'sk_test_1',
    publishableKey: 'pk_test_1',
    jwtKey: 'pem',
    issuer: 'https://clerk.example',
  } as const
  await expect(clerkProvider(config, { apiUrl: 'http://127.0.0.1:1' }).profile('user_1')).rejects.toThrow()
})
