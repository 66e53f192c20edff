import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { originOf, visit } from '../visit.ts'

describe('whose address it is', () => {
  test('an unknown clinic is said to be unknown', async () => {
    const { page, origin } = await visit('clinic', { at: 'nowhere', expected: /404/ })
    const answer = await page.goto(`${origin}/patients`)
    expect(answer?.status()).toBe(404)
    await page.getByText('There is no clinic at this address').waitFor()
  })

  test('a page of another origin, a free document and a form are refused', async () => {
    const { page, origin } = await visit('clinic', { as: 'admin@aurora.test', expected: /40[03]/ })
    await page.goto(`${origin}/patients`)
    await page.getByRole('table').waitFor()
    const statusOf = (headers: Record<string, string>, body: object) =>
      page.evaluate(
        async ([sent, text]) => {
          const init = { method: 'POST', headers: { 'content-type': 'application/json', ...sent }, body: text }
          return (await fetch('/api/graphql', init)).status
        },
        [headers, JSON.stringify(body)] as const,
      )
    expect(await statusOf({}, { query: '{ me { role } }' })).toBe(400)
    expect(await statusOf({ 'content-type': 'text/plain' }, {})).toBe(403)

    // What a browser would send for a page of another clinic, were it to leave the cookies in.
    const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    const asked = { 'content-type': 'application/json', cookie: cookies, host: new URL(origin).host }
    const signOut = (from: string) => posted(origin, '/api/session/sign-out', { ...asked, origin: from })
    expect(await signOut(originOf('clinic', 'pacifica'))).toBe(403)
    await page.reload()
    await page.getByRole('table').waitFor()
  })
})

/** The status of a POST that says of itself what no browser would let a page say. */
const posted = (origin: string, path: string, headers: Record<string, string>) =>
  new Promise<number>((resolve, reject) => {
    const asked = request(
      { host: 'localhost', port: new URL(origin).port, path, method: 'POST', headers },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      },
    )
    asked.on('error', reject)
    asked.end('{}')
  })
