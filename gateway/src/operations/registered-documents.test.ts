import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'
import { openLog } from '../observe/log.ts'
import { hashOf } from './hash-of.ts'
import { openRegisteredDocuments } from './registered-documents.ts'

const OURS = 'query Screen { ping }'
const LATER = 'query Later { ping }'
const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function manifests() {
  const folder = await mkdtemp(join(tmpdir(), 'manifests-'))
  closers.push(() => rm(folder, { recursive: true }))
  const [clinic, portal] = [join(folder, 'clinic.json'), join(folder, 'portal.json')]
  /** As a build leaves it: complete, in the place of the last. */
  const write = async (path: string, content: object) => {
    await writeFile(`${path}.new`, JSON.stringify(content))
    await rename(`${path}.new`, path)
  }
  await write(clinic, { [hashOf(OURS)]: OURS })
  await write(portal, {})
  return { clinic, portal, write, variable: `${clinic}, ${portal}` }
}

async function gatewayWith(variables: Record<string, string>): Promise<TestGateway> {
  const gateway = await aGateway({ variables })
  closers.unshift(() => gateway.stop())
  return gateway
}

const post = (gateway: TestGateway, payload: object) => gateway.app.inject({ method: 'POST', url: '/graphql', payload })
const codeOf = (answer: { json(): { errors?: { extensions: { code: string } }[] } }) =>
  answer.json().errors?.[0]?.extensions.code

test('where only registered documents run, others are refused: sent, fetched, or said to introspect', async () => {
  const { variable } = await manifests()
  const gateway = await gatewayWith({ OPERATIONS_MODE: 'registered', OPERATIONS_MANIFESTS: variable })
  expect((await post(gateway, { id: hashOf(OURS) })).json()).toEqual({ data: { ping: 'pong' } })
  expect((await post(gateway, { query: OURS })).json()).toEqual({ data: { ping: 'pong' } })
  for (const query of ['{ ping }', `${OURS} `, '{ __schema { queryType { name } } }']) {
    const answer = await post(gateway, { query })
    expect([answer.statusCode, codeOf(answer)]).toEqual([403, 'OPERATION_NOT_REGISTERED'])
  }
  const headers = { 'apollo-require-preflight': '1' }
  for (const odd of [{ id: 7 }, { documentId: {} }, { extensions: { persistedQuery: { sha256Hash: 7 } } }])
    expect((await post(gateway, { query: '{ ping }', ...odd })).statusCode).toBe(400)
  for (const search of ['query=%7Bping%7D&query=%7Bping%7D', 'query=%7Bping%7D&id=a&id=b', '%71uery=%7Bping%7D'])
    expect((await gateway.get(`/graphql?${search}`, { headers })).json().data, search).toBeUndefined()
  const fetched = await gateway.get('/graphql?query=%7B%20ping%20%7D', { headers })
  expect(codeOf(fetched)).toBe('OPERATION_NOT_REGISTERED')
  const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(OURS) } }))
  expect((await gateway.get(`/graphql?extensions=${extensions}`, { headers })).json()).toEqual({
    data: { ping: 'pong' },
  })
})

test('a manifest that changes is read without a restart; a bad one is refused, and the last one stays', async () => {
  const { portal, clinic, write, variable } = await manifests()
  const gateway = await gatewayWith({ OPERATIONS_MODE: 'registered', OPERATIONS_MANIFESTS: variable })
  expect(codeOf(await post(gateway, { id: hashOf(LATER) }))).toBe('PERSISTED_QUERY_NOT_FOUND')
  await write(portal, { [hashOf(LATER)]: LATER })
  await expect.poll(async () => (await post(gateway, { id: hashOf(LATER) })).statusCode, { timeout: 10_000 }).toBe(200)

  await write(clinic, { [hashOf(OURS)]: LATER })
  await expect.poll(() => gateway.logged(), { timeout: 10_000 }).toContain('is not the hash of its document')
  expect((await post(gateway, { id: hashOf(OURS) })).json()).toEqual({ data: { ping: 'pong' } })
})

test.each([
  ['is not there', null],
  ['has a hash that is not its document’s', { [hashOf(OURS)]: LATER }],
  ['has a hash that is none', { short: OURS }],
])('a gateway does not start on a manifest that %s', async (_, content) => {
  const { clinic, portal, write } = await manifests()
  if (content) await write(clinic, content)
  else await rm(clinic)
  const opening = openRegisteredDocuments([portal, clinic], openLog('silent'))
  await expect(opening).rejects.toThrow()
})

test('where unknown documents are told of, each is once, by its hash, and all are counted', async () => {
  const { variable } = await manifests()
  const gateway = await gatewayWith({ OPERATIONS_MODE: 'log', OPERATIONS_MANIFESTS: variable })
  for (const query of ['{ ping }', '{ ping }', OURS])
    expect((await post(gateway, { query })).json()).toEqual({ data: { ping: 'pong' } })
  expect(gateway.logged().split(hashOf('{ ping }'))).toHaveLength(2)
  expect(gateway.logged()).not.toContain(hashOf(OURS))
  expect((await gateway.get('/metrics')).body).toContain('gateway_unregistered_operations_total{outcome="run"} 2')
})
