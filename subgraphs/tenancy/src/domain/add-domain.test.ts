import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { allAtOnce } from '../testing/all-at-once.ts'
import { payloadOf } from '../testing/payload-of.ts'
import { recordsOf } from '../testing/records-of.ts'
import { addDomain } from './add-domain.ts'

let world: World
beforeAll(async () => void (world = await aWorld({ connections: 10 })))
afterAll(() => world.close())

const add = async (host: string, clinic: 'aurora' | 'pacifica' = 'aurora') => {
  const { inTransaction } = await world.context(`admin@${clinic}.test`, clinic)
  return inTransaction((ctx) => addDomain(ctx, { host, app: 'portal' }))
}

test.each([
  ['clinic.aurora.test', { code: 'CONFLICT', inputPath: ['host'] }],
  ['CLINIC.aurora.test.', { code: 'CONFLICT', inputPath: ['host'] }],
  ['aurora.clinic.localhost', { code: 'INVALID', inputPath: ['host'] }],
  ['pacifica.portal.localhost', { code: 'INVALID', inputPath: ['host'] }],
  ['console.localhost', { code: 'INVALID', inputPath: ['host'] }],
  ['127.0.0.1', { code: 'INVALID', inputPath: ['host'] }],
])('%s is refused, and nothing is added', async (host, refusal) => {
  const before = await recordsOf(world, world.organizations.aurora)
  await expect(add(host)).rejects.toMatchObject(refusal)
  expect(await recordsOf(world, world.organizations.aurora)).toEqual(before)
})

test('a clinic whose plan has no domains of its own adds none', async () => {
  const before = await recordsOf(world, world.organizations.pacifica)
  await expect(add('citas.example.com', 'pacifica')).rejects.toMatchObject({
    code: 'CONFLICT',
    message: "The clinic's plan does not include custom domains",
  })
  expect(await recordsOf(world, world.organizations.pacifica)).toEqual(before)
})

test('a clinic has at most 20, however many are added at once', async () => {
  const organizationId = world.organizations.aurora
  for (let index = 0; index < 14; index++) await add(`d${index}.example.com`)
  const results = await allAtOnce(
    await world.context('admin@aurora.test', 'aurora'),
    Array.from({ length: 10 }, (_, index) => (ctx) => addDomain(ctx, { host: `e${index}.example.com`, app: 'portal' })),
  )
  expect(await world.admin.organizationDomain.count({ where: { organizationId } })).toBe(20)
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(5)
})

const REMOVE = /* GraphQL */ `
  mutation ($input: RemoveDomainInput!) {
    removeDomain(input: $input) {
      domain {
        host
      }
      userErrors {
        code
        path
      }
    }
  }
`

test('a removed domain is no longer listed, can be added again, and says so with slug and host', async () => {
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const { id: domainId, host } = await world.admin.organizationDomain.findFirstOrThrow({ where: { status: 'pending' } })
  const removed = payloadOf(await world.run(subgraph, admin, REMOVE, { input: { domainId } }), 'removeDomain')
  expect(removed).toEqual({ domain: { host }, userErrors: [] })

  const { data } = await world.run(subgraph, admin, '{ organization { domains { host status } } }')
  expect(JSON.stringify(data)).toContain('"clinic.aurora.test","status":"VERIFIED"')
  expect(JSON.stringify(data)).not.toContain(`"${host}"`)

  const again = payloadOf(await world.run(subgraph, admin, REMOVE, { input: { domainId } }), 'removeDomain')
  expect(again).toEqual({ domain: null, userErrors: [{ code: 'NOT_FOUND', path: ['domainId'] }] })
  await expect(add(host)).resolves.toMatchObject({ host, status: 'pending' })

  const events = await world.admin.outboxEvent.findMany({ where: { type: 'organization_domain.removed' } })
  expect(events).toMatchObject([{ subjectIds: [domainId], payload: { slug: 'aurora', host } }])
  const audited = await world.admin.auditEvent.findMany({ where: { entityId: domainId, action: 'delete' } })
  expect(audited).toMatchObject([{ actorId: admin.principalId, organizationId: world.organizations.aurora }])
})
