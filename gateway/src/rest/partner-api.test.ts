import { randomUUID } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPartner, asAdmin } from '../testing/a-partner.ts'
import { aRealGateway, type RealGateway } from '../testing/a-real-gateway.ts'

let gateway: RealGateway
let partner: Awaited<ReturnType<typeof aPartner>>
beforeAll(async () => {
  gateway = await aRealGateway('local', { DATABASE_POOL_SIZE: '10' })
  partner = await aPartner(gateway, 'aurora')
})
afterAll(() => gateway.stop())

const code = (answer: LightMyRequestResponse) => [answer.statusCode, answer.json().code]
const admitted = (familyName: string) => gateway.world.admin.patient.count({ where: { familyName } })
const newKey = () => ({ headers: { 'idempotency-key': randomUUID() } })

describe('a query', () => {
  test('is asked by parameters, and answers the value itself', async () => {
    const answer = await partner.get('patients.list?first=2&orderBy=NEWEST')
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'private, no-store',
      etag: expect.stringMatching(/^"[\w-]{27}"$/),
      'x-ratelimit-limit': '3000',
    })
    const { edges, pageInfo } = answer.json()
    expect(edges).toHaveLength(2)
    expect(pageInfo).toEqual({ hasNextPage: true, endCursor: edges[1].cursor })

    const next = await partner.get(
      `patients.list?first=1&orderBy=NEWEST&after=${encodeURIComponent(pageInfo.endCursor)}`,
    )
    const seen = edges.map(({ node }: { node: { id: string } }) => node.id)
    expect(seen).not.toContain(next.json().edges[0].node.id)
    const one = await partner.get(`patients.find?id=${seen[0]}`)
    expect(one.json()).toMatchObject({ id: seen[0], familyName: edges[0].node.familyName })
  })

  test('is asked by a body as well, and by id at the graph, with the same answer', async () => {
    const variables = { first: 3, search: 'a' }
    const byParameters = (await partner.get('patients.list?first=3&search=a')).json()
    const byBody = await partner.post('patients.list', variables)
    expect([byBody.json(), byBody.headers['cache-control']]).toEqual([byParameters, 'private, no-store'])
    for (const names of [{ id: 'patients.list' }, { documentId: 'patients.list' }])
      expect((await partner.graphql({ ...names, variables })).json()).toEqual({ data: { patients: byParameters } })
  })

  test('is not sent again to whoever has its answer', async () => {
    const { headers } = await partner.get('locations.list?first=1')
    const etag = String(headers.etag)
    expect(headers['cache-control']).toBe('private, no-cache')
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await partner.get('locations.list?first=1', { headers: { 'if-none-match': known } })
      expect([answer.statusCode, answer.body, answer.headers.etag]).toEqual([304, '', etag])
    }
    const other = await partner.get('locations.list?first=2', { headers: { 'if-none-match': etag } })
    expect(other.statusCode).toBe(200)
  })

  test('for something that is not there is a 404', async () => {
    const answer = await partner.get(`patients.find?id=${randomUUID()}`)
    expect(code(answer)).toEqual([404, 'NOT_FOUND'])
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
    })
  })

  test.each([
    ['a parameter it does not have', 'patients.list?fist=1', 'fist'],
    ['a word for a number', 'patients.list?first=ten', 'first'],
    ['a number too large', 'patients.list?first=99999999999', 'first'],
    ['two values for one', 'patients.list?search=a&search=b', 'search'],
    ['a value that its enum lacks', 'patients.list?orderBy=OLDEST', 'orderBy'],
    ['nothing where something is needed', 'patients.find', 'id'],
    ['a name of the language', 'patients.list?__proto__=1', '__proto__'],
  ])('with %s is refused, by its name', async (_, address, name) => {
    const answer = await partner.get(address)
    expect(code(answer)).toEqual([400, 'BAD_USER_INPUT'])
    expect(answer.json()).toMatchObject({
      status: 400,
      requestId: answer.headers['x-request-id'],
      errors: [{ path: [name], message: expect.any(String) }],
    })
  })

  test('that a subgraph finds fault with says so', async () => {
    expect(code(await partner.get('patients.list?first=1000'))).toEqual([400, 'BAD_USER_INPUT'])
    expect(code(await partner.get('patients.list?after=nonsense'))).toEqual([400, 'BAD_USER_INPUT'])
  })

  test('is refused whole when a scope is missing', async () => {
    const reader = await aPartner(gateway, 'aurora', { scopes: ['locations:read'] })
    expect((await reader.get('locations.list')).statusCode).toBe(200)
    expect(code(await reader.get('patients.list'))).toEqual([403, 'FORBIDDEN'])
  })
})

describe('a mutation', () => {
  const person = (familyName: string) => ({ input: { givenName: 'Radu', familyName } })

  test('is done once however often it is sent under one key', async () => {
    const options = newKey()
    const first = await partner.post('patients.admit', person('Once'), options)
    expect(first.statusCode).toBe(200)
    expect(first.json()).toMatchObject({ patient: { familyName: 'Once', version: 1 }, userErrors: [] })
    const again = await partner.post('patients.admit', { input: { familyName: 'Once', givenName: 'Radu' } }, options)
    expect([again.statusCode, again.body]).toEqual([200, first.body])
    expect(again.headers['idempotency-replayed']).toBe('true')
    expect(await admitted('Once')).toBe(1)

    const other = await partner.post('patients.admit', person('Other'), options)
    expect(code(other)).toEqual([422, 'UNPROCESSABLE'])
    expect(await admitted('Other')).toBe(0)
  })

  test('is done once by twenty at once: one does it, the others are told to wait or what came of it', async () => {
    const options = newKey()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => partner.post('patients.admit', person('Crowd'), options)),
    )
    expect(await admitted('Crowd')).toBe(1)
    const statuses = new Set(answers.map(({ statusCode }) => statusCode))
    expect([...statuses].every((status) => [200, 409].includes(status))).toBe(true)
    for (const { statusCode, headers } of answers) if (statusCode === 409) expect(headers['retry-after']).toBe('2')
    expect((await partner.post('patients.admit', person('Crowd'), options)).statusCode).toBe(200)
  })

  test('that was cut off is not done again', async () => {
    const options = newKey()
    await partner.post('patients.admit', person('Cut'), options)
    const redis = gateway.world.services.redis
    let isCut = false
    for (const key of await redis.keys('idempotency:*')) {
      const kept = JSON.parse((await redis.get(key)) ?? '{}')
      if (!kept.answer?.body.includes('Cut')) continue
      // What a gateway leaves behind that dies after it has done it and before it has said so.
      await redis.set(key, JSON.stringify({ fingerprint: kept.fingerprint, underwayUntil: Date.now() - 1 }))
      isCut = true
    }
    expect(isCut).toBe(true)
    const answer = await partner.post('patients.admit', person('Cut'), options)
    expect(code(answer)).toEqual([409, 'CONFLICT'])
    expect(answer.json().detail).toContain('cut off')
    expect(await admitted('Cut')).toBe(1)
  })

  test('that the domain refuses is a problem, and stays refused under its key', async () => {
    await partner.post(
      'patients.admit',
      { input: { givenName: 'Ioan', familyName: 'Twin', birthDate: '1980-05-12' } },
      newKey(),
    )
    const options = newKey()
    const twin = { input: { givenName: 'Ioan', familyName: 'Twin', birthDate: '1980-05-12' } }
    const refused = await partner.post('patients.admit', twin, options)
    expect(code(refused)).toEqual([409, 'CONFLICT'])
    expect(refused.json().errors[0]).toMatchObject({
      code: 'CONFLICT',
      message: expect.any(String),
      path: expect.any(Array),
    })
    expect((await partner.post('patients.admit', twin, options)).body).toBe(refused.body)
    expect(await admitted('Twin')).toBe(1)

    const empty = await partner.post('patients.admit', { input: { givenName: '', familyName: 'Nameless' } }, newKey())
    expect(code(empty)).toEqual([422, 'UNPROCESSABLE'])
    expect(empty.json().errors[0]).toMatchObject({ path: ['givenName'] })
    expect(await admitted('Nameless')).toBe(0)
  })

  test('that was refused before it began may be asked again under its key', async () => {
    const reader = await aPartner(gateway, 'aurora', { scopes: ['patients:read'] })
    const options = newKey()
    expect(code(await reader.post('patients.admit', person('Later'), options))).toEqual([403, 'FORBIDDEN'])
    const UPDATE = 'mutation ($input: UpdatePartnerInput!) { updatePartner(input: $input) { userErrors { message } } }'
    const scopes = ['patients:read', 'patients:write']
    await asAdmin(gateway, 'aurora', UPDATE, { partnerId: reader.id, version: reader.version, scopes })
    expect((await reader.post('patients.admit', person('Later'), options)).statusCode).toBe(200)
  })

  test('needs a key, and is not asked for by GET', async () => {
    expect(code(await partner.post('patients.admit', person('Keyless')))).toEqual([400, 'BAD_REQUEST'])
    const byGet = await partner.get('patients.admit?input=%7B%7D', newKey())
    expect([code(byGet), byGet.headers.allow]).toEqual([[405, 'METHOD_NOT_ALLOWED'], 'POST'])
    expect(await admitted('Keyless')).toBe(0)
  })

  test('of another caller under the same key is another', async () => {
    const neighbour = await aPartner(gateway, 'pacifica')
    const options = newKey()
    const [mine, theirs] = [
      await partner.post('patients.admit', person('Shared'), options),
      await neighbour.post('patients.admit', person('Shared'), options),
    ]
    expect([mine.statusCode, theirs.statusCode]).toEqual([200, 200])
    expect(mine.json().patient.id).not.toBe(theirs.json().patient.id)
  })

  test('shows in the audit trail under its partner and its request', async () => {
    const answer = await partner.post('patients.admit', person('Traced'), newKey())
    const event = await gateway.world.admin.auditEvent.findFirstOrThrow({
      where: { entityId: answer.json().patient.id, action: 'create' },
    })
    expect(event).toMatchObject({
      actorId: partner.id,
      requestId: answer.headers['x-request-id'],
      actorRole: 'service',
    })
  })
})

test('what nobody publishes is not there', async () => {
  expect(code(await gateway.app.inject('/v1/operations/patients.delete'))).toEqual([404, 'NOT_FOUND'])
  expect(code(await gateway.app.inject('/v1/operations/patients.list'))).toEqual([404, 'NOT_FOUND'])
})

test('what is public is for everybody, at both of its addresses', async () => {
  const answers = await Promise.all(
    ['/v1/public/organizations/resolve', '/v1/operations/organizations.resolve'].map((url) =>
      gateway.app.inject(`${url}?slug=aurora`),
    ),
  )
  for (const answer of answers) {
    expect(answer.json()).toMatchObject({ slug: 'aurora', branding: { brandColor: '#0b7285' } })
    expect(answer.headers['cache-control']).toBe('public, max-age=60')
  }
})
