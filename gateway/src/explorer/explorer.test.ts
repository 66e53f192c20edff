import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await aGateway()
})
afterAll(() => gateway.stop())

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('the page', () => {
  test('is what a browser gets at /graphql, and a program does not', async () => {
    const page = await gateway.get('/graphql', { headers: browser })
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.body).toContain('<title>Explorer')
    expect((await gateway.get('/graphql', { headers: { accept: 'application/json' } })).statusCode).toBe(400)
  })

  test('loads everything from here, and nothing in it is written inline', async () => {
    const { body } = await gateway.get('/graphql', { headers: browser })
    const loaded = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => String(address))
    expect(loaded).toHaveLength(8)
    for (const address of loaded.filter((one) => one !== 'data:,')) {
      expect(address).toMatch(/^\/explorer\//)
      expect((await gateway.get(address)).statusCode, address).toBe(200)
    }
    expect(body).not.toMatch(/<style|style="|<script(?![^>]* src=)|\son\w+=/)
  })

  test('may load nothing from elsewhere, run nothing inline, and be framed by nobody', async () => {
    const [one, two] = [
      await gateway.get('/graphql', { headers: browser }),
      await gateway.get('/graphql', { headers: browser }),
    ]
    const policy = String(one.headers['content-security-policy'])
    expect(policy).toMatch(/default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[^']+';/)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(one.body).toContain(`nonce="${/nonce-([^']+)/.exec(policy)?.[1]}"`)
    expect(two.headers['content-security-policy']).not.toBe(policy)
  })

  test('names no address outside of the ones that documentation links to', async () => {
    for (const name of ['page.js', 'page.css', 'listen.js', 'plan-view.js', 'plan-view.css', 'graphiql.css']) {
      expect((await gateway.get(`/explorer/${name}`)).body, name).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
    }
  })

  test('keeps a token for the tab alone', async () => {
    const { body } = await gateway.get('/explorer/page.js')
    expect(body).toContain('sessionStorage')
    expect(body).not.toContain('localStorage')
  })
})

describe('signing in by name', () => {
  const signIn = (payload: object, options: object = {}) =>
    gateway.app.inject({ method: 'POST', url: '/explorer/token', payload, ...options })

  test('offers the people of this machine, and makes a token for one of them', async () => {
    const { aurora } = gateway.world.organizations
    await gateway.person('admin@aurora.test', { at: aurora })
    expect((await gateway.get('/explorer/people')).json()).toEqual({
      people: [{ email: 'admin@aurora.test', name: 'Ioana Marinescu', clinics: [] }],
    })

    const { token } = (await signIn({ email: 'Admin@aurora.test', clinic: 'aurora' })).json()
    const answer = await gateway.graphql('{ actor }', { token })
    expect(JSON.parse(answer.json().data.actor)).toMatchObject({ role: 'admin', organizationId: aurora.id })
    expect((await signIn({ email: 'admin@aurora.test', clinic: null })).statusCode).toBe(200)
  })

  test('refuses who and what is not known', async () => {
    expect((await signIn({ email: 'nobody@aurora.test' })).statusCode).toBe(404)
    expect((await signIn({ email: 'admin@aurora.test', clinic: 'nowhere' })).statusCode).toBe(404)
    expect((await signIn({ email: 'admin' })).statusCode).toBe(400)
    expect((await signIn({})).statusCode).toBe(400)
  })

  test.each([
    ['another machine', { remoteAddress: '192.0.2.7' }],
    ['a proxy', { headers: { 'x-forwarded-for': '192.0.2.7' } }],
    ['a page elsewhere', { headers: { origin: 'https://evil.example' } }],
    ['a page of another clinic', { headers: { origin: 'http://aurora.clinic.localhost:9100' } }],
    ['a name that was pointed at this machine', { headers: { host: 'evil.example' } }],
  ])('refuses %s', async (_, options) => {
    expect((await signIn({ email: 'admin@aurora.test' }, options)).statusCode).toBe(403)
    expect((await gateway.get('/explorer/people', options)).statusCode).toBe(403)
  })
})

test('in production there is neither page nor sign-in nor introspection', async () => {
  const production = await aGateway({
    variables: {
      NODE_ENV: 'production',
      AUTH_MODE: 'clerk',
      CLERK_SECRET_KEY: 'sk_live_1',
      CLERK_PUBLISHABLE_KEY: 'pk_live_1',
      CLERK_JWT_KEY: 'pem',
      CLERK_ISSUER: 'https://clerk.clinic.example',
    },
  })
  expect((await production.get('/graphql', { headers: browser })).statusCode).toBe(400)
  for (const address of ['/explorer/page.js', '/explorer/people', '/.well-known/jwks.json']) {
    expect((await production.get(address)).statusCode, address).toBe(404)
  }
  expect(
    (await production.app.inject({ method: 'POST', url: '/explorer/token', payload: { email: 'admin@aurora.test' } }))
      .statusCode,
  ).toBe(404)
  expect((await production.graphql('{ __schema { types { name } } }')).statusCode).toBe(403)
  expect((await production.graphql('{ pign }')).body).not.toContain('Did you mean')
  await production.stop()
})
