import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'
import { html, type Part } from './html.ts'

const HOSTILE = `# doc: Says <script>alert("it")</script> & more.
# version: 1
# audience: public
query Front($note: String = "</code><b>") { breaks(note: $note) }`

let gateway: TestGateway
beforeAll(async () => {
  gateway = await aGateway({ operations: { 'front.list.graphql': HOSTILE } })
})
afterAll(() => gateway.stop())

const page = () => gateway.get('/v1/reference')

test('the page shows what is public to everybody', async () => {
  const { statusCode, headers, body } = await page()
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect([...body.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, name]) => name)).toEqual([
    'front.list',
    'organizations.resolve',
  ])
})

test('to whoever publishes operations it shows those of partners as well', async () => {
  await gateway.stop()
  gateway = await aGateway({
    operations: { 'pings.list.graphql': '# doc: Pings.\n# version: 1\n# audience: partners\nquery Pings { ping }' },
  })
  await gateway.person('admin@aurora.test', {
    at: gateway.world.organizations.aurora,
    permissions: ['service_accounts:manage'],
  })
  const headers = { authorization: `Bearer ${await gateway.token('admin@aurora.test')}`, 'x-organization-id': 'aurora' }
  expect((await gateway.get('/v1/reference', { headers })).body).toContain('pings.list')
  expect((await page()).body).not.toContain('pings.list')
  await gateway.stop()
  gateway = await aGateway({ operations: { 'front.list.graphql': HOSTILE } })
})

describe('the page', () => {
  test('loads everything from here, and nothing in it is written inline', async () => {
    const { body } = await page()
    const loaded = [...body.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+)"/g)].map(([, address]) =>
      String(address),
    )
    expect(loaded).toEqual(['data:,', '/v1/reference/reference.css', '/v1/reference/reference.js'])
    for (const address of loaded.slice(1)) {
      const { statusCode, body: text } = await gateway.get(address)
      expect(statusCode, address).toBe(200)
      expect(text).not.toMatch(/https?:/)
    }
    expect(body).not.toMatch(/<style|style="|<script(?![^>]* src=)|\son\w+=/)
  })

  test('may load nothing from elsewhere, and be framed by nobody', async () => {
    const policy = String((await page()).headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(policy).toContain("frame-ancestors 'none'")
  })

  test('shows what operations say, and never runs it', async () => {
    const { body } = await page()
    expect(body).toContain('Says &lt;script&gt;alert(&quot;it&quot;)&lt;/script&gt; &amp; more.')
    expect(body).not.toContain('<b>')
  })
})

test('only pieces of a page are taken as they are', () => {
  const parts: Part = ['<', html`<i>${'>'}</i>`, null, false, 7, ["'", html`<br />`]]
  expect(html`${parts}`.text).toBe('&lt;<i>&gt;</i>7&#39;<br />')
})
