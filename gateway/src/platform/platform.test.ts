import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mintToken } from '../authentication/local-issuer.ts'
import { aRealGateway, type RealGateway } from '../testing/a-real-gateway.ts'
import type { healthReport } from './health-report.ts'
import type { operationsReport } from './operations-report.ts'

const MANIFEST = join(import.meta.dirname, '../../../clients/ui/src/gql/persisted-documents.json')

let folder: string
let gateway: RealGateway
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platform-'))
  gateway = await aRealGateway('local', { ISOLATION_REPORT_FILE: join(folder, 'isolation.json') })
})
afterAll(async () => {
  await gateway.stop()
  await rm(folder, { recursive: true, force: true })
})

async function request(email: string | null, url: string, body?: object) {
  const token = email === null ? null : await mintToken(gateway.issuer, { email })
  return gateway.app.inject({
    method: body ? 'POST' : 'GET',
    url,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(email?.startsWith('admin') && { 'x-organization-id': 'aurora' }),
    },
    ...(body && { payload: body }),
  })
}
const read = async <T>(url: string) => (await request('root@platform.test', url)).json<T>()

describe('who may', () => {
  const READ = [
    '/platform/health',
    '/platform/operations',
    '/platform/isolation',
    '/platform/queues',
    '/platform/queues/clinical/jobs?state=delayed',
    '/platform/board/',
    '/platform/board/static/images/logo.svg',
    '/platform/board/api/queues',
  ]
  test.each(READ)('%s: the platform’s team; no visitor, and nobody for a clinic', async (url) => {
    const answers = [null, 'admin@aurora.test', 'engineer@platform.test', 'root@platform.test']
    const statuses = await Promise.all(answers.map(async (who) => (await request(who, url)).statusCode))
    expect(statuses).toEqual([401, 403, 200, 200])
  })

  test('jobs are dealt with by those who may read and manage, and by nobody else', async () => {
    const retry = (who: string | null) => request(who, '/platform/queues/clinical/jobs/retry', { jobId: 'none' })
    const statuses = await Promise.all(
      [null, 'admin@aurora.test', 'engineer@platform.test', 'root@platform.test'].map(retry),
    )
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([401, 403, 403, 404])
  })
})

test('how each part is: its stores in milliseconds, its calls, and which graph is served', async () => {
  const health = await read<Awaited<ReturnType<typeof healthReport>>>('/platform/health')
  expect(health.subgraphs.map(({ name }) => name)).toEqual([
    'identity',
    'tenancy',
    'clinical',
    'capabilities',
    'telemetry',
  ])
  for (const { isReady, isRemote, stores } of health.subgraphs) {
    expect([isReady, isRemote]).toEqual([true, false])
    expect([typeof stores?.postgres, typeof stores?.redis]).toEqual(['number', 'number'])
  }
  expect(health.subgraphs[0]?.calls).toBeGreaterThan(0)
  expect(health.gateway.supergraph.generation).toBe(1)
  expect(health.redis?.version).toMatch(/^\d+\./)
})

test('every registered operation, with what it was used for', async () => {
  const documents = Object.values(JSON.parse(await readFile(MANIFEST, 'utf8')) as Record<string, string>)
  const session = documents.find((document) => document.startsWith('query Session')) ?? ''
  const id = createHash('sha256').update(session).digest('hex')
  const known = async () => {
    const { operations } = await read<Awaited<ReturnType<typeof operationsReport>>>('/platform/operations')
    return operations.find((one) => one.id === id)
  }
  const before = await known()
  expect(before).toMatchObject({ app: 'ui', name: 'Session', kind: 'query', fields: ['me'] })

  await request('root@platform.test', '/graphql', { id })
  const after = await known()
  expect((after?.calls ?? 0) - (before?.calls ?? 0)).toBe(1)
  expect(after?.lastUsedAt).not.toBeNull()
  expect(after?.meanCost).toBeGreaterThan(0)
  expect(await read(`/platform/operations/${id}`)).toEqual({ id, document: session })
  expect((await request('root@platform.test', '/platform/operations/none')).statusCode).toBe(404)
})

test('the last proof of isolation, once there is one', async () => {
  expect(await read('/platform/isolation')).toEqual({ report: null })
  const part = { tried: [{ kind: 'query', attempts: 5 }], attackers: ['admin'], controls: 1, excused: [] }
  const report = {
    madeAt: '2026-01-02T03:04:05.000Z',
    violations: [],
    database: { ...part, rules: [], tables: ['clinical.patients'] },
    graph: { ...part, targets: ['Query.patient'] },
  }
  await writeFile(join(folder, 'isolation.json'), JSON.stringify(report))
  expect(await read('/platform/isolation')).toEqual({ report })
})

test('Bull Board is a page of ours: nothing of it comes from elsewhere, and no script stands in it', async () => {
  const { body, headers } = await request('root@platform.test', '/platform/board/queue/clinical')
  expect(body).toContain('<base href="/queue-board/"')
  expect(body).not.toMatch(/https?:\/\//)
  expect(headers['content-security-policy']).toContain("script-src 'self';")
  expect((await request('root@platform.test', '/platform/board/static/../index.ejs')).body).toContain('<base')
  expect((await request('root@platform.test', '/platform/board/static/..%2Findex.ejs')).statusCode).toBe(404)
})
