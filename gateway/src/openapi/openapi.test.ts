import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mintToken } from '../authentication/local-issuer.ts'
import { aPartner } from '../testing/a-partner.ts'
import { aRealGateway, type RealGateway } from '../testing/a-real-gateway.ts'

type Operation = {
  operationId: string
  parameters?: { name?: string; in?: string; required?: boolean; schema?: object }[]
  requestBody?: { content: { 'application/json': { schema: object; example: unknown } } }
  responses: Record<string, { content?: { 'application/json'?: { schema: object; example: unknown } } }>
  security: object[]
}
type Document = { openapi: string; paths: Record<string, Record<string, Operation>>; components: object }

let gateway: RealGateway
let partner: Awaited<ReturnType<typeof aPartner>>
let document: Document
beforeAll(async () => {
  gateway = await aRealGateway('local')
  partner = await aPartner(gateway, 'aurora', {
    scopes: ['patients:read', 'patients:write', 'locations:read', 'organization:read', 'audit:read'],
    operations: [
      'patients.list',
      'patients.find',
      'patients.admit',
      'locations.list',
      'organization.find',
      'audit-events.list',
    ],
  })
  document = await documentFor(partner.secret)
})
afterAll(() => gateway.stop())

async function documentFor(secret: string | null): Promise<Document> {
  const answer = await gateway.app.inject({
    url: '/v1/openapi.json',
    headers: secret ? { authorization: `Bearer ${secret}` } : {},
  })
  expect(answer.statusCode).toBe(200)
  return answer.json()
}

const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

/** Checks a value against a schema of the document, whose references it follows. */
function fits(schema: object, value: unknown): unknown {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const validate = ajv.compile({ ...schema, components: document.components })
  return validate(value) ? 'fits' : validate.errors
}

const PUBLIC = [
  'public-availability.find',
  'public-bookings.create',
  'public-calendars.list',
  'public-challenge.find',
  'public-holds.place',
  'public-holds.release',
  'public-holds.renew',
]

test('it shows to each what is published to them', async () => {
  const ids = (one: Document) => operationsOf(one).map(({ operation }) => operation.operationId)
  expect(ids(await documentFor(null))).toEqual([...PUBLIC, 'organizations.resolve'].toSorted())
  expect(ids(document)).toEqual([
    'audit-events.list',
    'audit-events.list.post',
    'locations.list',
    'locations.list.post',
    'organization.find',
    'organization.find.post',
    'organizations.resolve',
    'patients.admit',
    'patients.find',
    'patients.find.post',
    'patients.list',
    'patients.list.post',
    ...PUBLIC,
  ])
  const reader = await aPartner(gateway, 'aurora', { operations: ['locations.list'] })
  expect(ids(await documentFor(reader.secret))).toEqual([
    'locations.list',
    'locations.list.post',
    'organizations.resolve',
    ...PUBLIC,
  ])

  const token = await mintToken(gateway.issuer, { email: 'admin@aurora.test' })
  const admin = { authorization: `Bearer ${token}`, 'x-organization-id': 'aurora' }
  const forAdmin = await gateway.app.inject({ url: '/v1/openapi.json', headers: admin })
  expect(ids(forAdmin.json())).toEqual(ids(document))
})

test('it tells what a parameter is, whether it is needed and what it is without', () => {
  const { parameters = [] } = document.paths['/v1/operations/patients.list']?.['get'] ?? {}
  expect(parameters).toContainEqual({
    name: 'first',
    in: 'query',
    required: false,
    schema: { type: 'integer', format: 'int32', examples: [20], default: 20 },
  })
  expect(parameters).toContainEqual({
    name: 'orderBy',
    in: 'query',
    required: false,
    schema: { $ref: '#/components/schemas/PatientOrder', default: 'NAME' },
  })
  const search = parameters.find(({ name }) => name === 'search')
  expect(search).toMatchObject({ description: expect.stringContaining('Beginnings of words') })
})

test('it tells which scopes a key needs', () => {
  expect(document.paths['/v1/operations/patients.list']?.['get']?.security).toEqual([{ key: ['patients:read'] }])
  expect(document.paths['/v1/operations/audit-events.list']?.['get']?.security).toEqual([
    { key: ['audit:read'] },
    { key: ['platform:audit.full'] },
  ])
  expect(document.paths['/v1/public/organizations/resolve']?.['get']?.security).toEqual([])
})

test('the same are listed to choose from, to each what is published to them, with what they read and need', async () => {
  const listFor = async (headers: Record<string, string>) =>
    (await gateway.app.inject({ url: '/v1/operations', headers })).json().operations as Record<string, unknown>[]
  const names = (operations: Record<string, unknown>[]) => operations.map(({ name }) => name).toSorted()
  expect(names(await listFor({}))).toEqual([...PUBLIC, 'organizations.resolve'].toSorted())

  const token = await mintToken(gateway.issuer, { email: 'admin@aurora.test' })
  const all = await listFor({ authorization: `Bearer ${token}`, 'x-organization-id': 'aurora' })
  expect(names(all)).toEqual(names(await listFor({ authorization: `Bearer ${partner.secret}` })))
  expect(all.find(({ name }) => name === 'audit-events.list')).toEqual({
    name: 'audit-events.list',
    version: 1,
    kind: 'query',
    doc: expect.stringMatching(/^What was changed in the clinic/),
    audience: ['partners'],
    fields: ['auditEvents'],
    scopes: [[['audit:read'], ['platform:audit.full']]],
    publishedOn: '2026-11-21',
    deprecatedSince: null,
    endsOn: null,
  })
})

test('every example is what its schema says', () => {
  const examples = operationsOf(document).flatMap(({ operation }) => [
    ...(operation.requestBody ? [operation.requestBody.content['application/json']] : []),
    ...Object.values(operation.responses).flatMap(({ content }) => content?.['application/json'] ?? []),
  ])
  expect(examples.length).toBeGreaterThan(15)
  for (const { schema, example } of examples) expect(fits(schema, example)).toBe('fits')
})

describe('what is really answered is what is promised', () => {
  const promised = (address: string, method = 'get') =>
    document.paths[`/v1/operations/${address}`]?.[method]?.responses['200']?.content?.['application/json']?.schema ?? {}

  test.each(['patients.list?first=5', 'locations.list', 'organization.find', 'audit-events.list?first=5'])(
    'by %s',
    async (address) => {
      const answer = await partner.get(address)
      expect(answer.statusCode).toBe(200)
      expect(fits(promised(address.split('?')[0] ?? ''), answer.json())).toBe('fits')
    },
  )

  test('by patients.admit and patients.find', async () => {
    const person = { input: { givenName: 'Ana', familyName: 'Promised' } }
    const admitted = await partner.post('patients.admit', person, { headers: { 'idempotency-key': 'promise' } })
    expect(fits(promised('patients.admit', 'post'), admitted.json())).toBe('fits')
    const found = await partner.get(`patients.find?id=${admitted.json().patient.id}`)
    expect(fits(promised('patients.find'), found.json())).toBe('fits')
  })

  test('and a value that is not promised is noticed', () => {
    expect(fits(promised('organization.find'), { id: 1 })).not.toBe('fits')
  })
})

test('it is not sent again to whoever has it', async () => {
  const headers = { authorization: `Bearer ${partner.secret}` }
  const { etag } = (await gateway.app.inject({ url: '/v1/openapi.json', headers })).headers
  const again = await gateway.app.inject({
    url: '/v1/openapi.json',
    headers: { ...headers, 'if-none-match': String(etag) },
  })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

// Last, for it keeps the gateway of this process so busy that it would turn the next request away.
test('it is OpenAPI 3.1, for everybody and for a partner', async () => {
  const forEverybody = await documentFor(null)
  for (const one of [document, forEverybody]) {
    const { valid, errors } = await new Validator().validate(one)
    expect([valid, errors]).toEqual([true, undefined])
    expect(one.openapi).toBe('3.1.0')
  }
})
