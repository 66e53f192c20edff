import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'

const file = (version: number, more = '') =>
  `# doc: Version ${version}.\n# version: ${version}\n# audience: public\n${more}query Pings { ping }`

let gateway: TestGateway
beforeAll(async () => {
  gateway = await aGateway({
    operations: {
      'pings.list.graphql': file(1, '# deprecated: 2026-01-01\n# sunset: 2026-06-01\n'),
      'pings.list@2.graphql': file(2, '# deprecated: 2026-06-01\n# sunset: 2999-01-01\n'),
      'pings.list@3.graphql': file(3),
      'broken.find.graphql': '# doc: Breaks.\n# version: 1\n# audience: public\nquery Breaks { breaks }',
      'clash.find.graphql': '# doc: Clashes.\n# version: 1\n# audience: public\nquery Clashes { clashes }',
      'misfit.find.graphql': '# doc: Misfit.\n# version: 1\n# audience: public\nquery Misfit { noSuchField }',
    },
  })
})
afterAll(() => gateway.stop())

const get = (address: string) => gateway.get(`/v1/operations/${address}`)

test('a version that is on its way out says when, and what comes after it', async () => {
  const answer = await get('pings.list@2')
  expect([answer.statusCode, answer.json()]).toEqual([200, 'pong'])
  expect(answer.headers).toMatchObject({
    deprecation: `@${Date.UTC(2026, 5, 1) / 1000}`,
    sunset: 'Tue, 01 Jan 2999 00:00:00 GMT',
    link: '</v1/operations/pings.list@3>; rel="successor-version"',
  })
})

test('one that is there to stay says nothing of the kind', async () => {
  const { headers, statusCode } = await get('pings.list@3')
  expect(statusCode).toBe(200)
  for (const name of ['deprecation', 'sunset', 'link']) expect(headers[name]).toBeUndefined()
})

test('one whose time is over is gone, by REST and by id, and still names its successor', async () => {
  const answer = await get('pings.list')
  expect([answer.statusCode, answer.json().code]).toEqual([410, 'GONE'])
  expect(answer.headers).toMatchObject({ link: '</v1/operations/pings.list@3>; rel="successor-version"' })
  const byId = await gateway.app.inject({ method: 'POST', url: '/graphql', payload: { id: 'pings.list' } })
  expect([byId.statusCode, byId.json().errors[0].extensions.code]).toEqual([410, 'GONE'])
  const listed = Object.keys((await gateway.get('/v1/openapi.json')).json().paths)
  expect(listed).not.toContain('/v1/operations/pings.list')
  expect(listed).toContain('/v1/operations/pings.list@2')
})

test('a version that never was is not there', async () => {
  expect((await get('pings.list@4')).statusCode).toBe(404)
  expect((await get('pings.list@1')).statusCode).toBe(404)
})

test('an operation that does not fit the graph is not served; the log says why, and the others are', async () => {
  expect((await get('misfit.find')).statusCode).toBe(404)
  const line = gateway
    .logged()
    .split('\n')
    .find((one) => one.includes('does not fit the graph'))
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    file: 'misfit.find.graphql',
    reasons: [{ line: 4, message: expect.stringContaining('Cannot query field "noSuchField"') }],
  })
})

test('what failed in a subgraph is a problem with its code, and without its words where they are not fit to be read', async () => {
  const clash = await get('clash.find')
  expect([clash.statusCode, clash.json()]).toEqual([
    409,
    expect.objectContaining({
      code: 'CONFLICT',
      detail: 'The slot was taken meanwhile',
      errors: [{ code: 'CONFLICT', message: 'The slot was taken meanwhile', path: ['clashes'] }],
      requestId: clash.headers['x-request-id'],
    }),
  ])
  const broken = await get('broken.find')
  expect([broken.statusCode, broken.json().code]).toEqual([500, 'INTERNAL_SERVER_ERROR'])
  expect(broken.body).not.toMatch(/db\.internal|Dumitrascu/)
  expect(broken.headers['cache-control']).toBe('no-store')
})
