import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createServiceAccount } from '../service-account/create-service-account.ts'
import { disableServiceAccount } from '../service-account/disable-service-account.ts'
import { field, mutate } from '../testing/run.ts'
import { createPartner } from './create-partner.ts'
import { publishOperations } from './publish-operations.ts'
import { updatePartner } from './update-partner.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
  await world.admin.organizationLimit.updateMany({ where: { key: 'service_accounts' }, data: { maximum: 100 } })
})
afterAll(() => world.close())

let made = 0
async function aPartner(clinic: 'aurora' | 'pacifica' = 'aurora') {
  made += 1
  const admin = await world.context(`admin@${clinic}.test`, clinic)
  const input = { slug: `partner-${made}`, name: 'Partner', scopes: ['patients:read'], operations: ['patients.list'] }
  return { admin, partner: await admin.inTransaction((tx) => createPartner(tx, input)) }
}

test('a clinic lets a partner in through the graph: audited, announced and without a key', async () => {
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const FIELDS =
    'id slug operations allowedNetworks ratePlan version account { displayName scopes isEnabled apiKeys { id } partner { slug } }'
  const { partner, userErrors } = await mutate(world, admin, ['createPartner', 'partner', FIELDS], {
    slug: 'north-lab',
    name: 'North laboratory',
    scopes: ['patients:read'],
    operations: ['patients.list', 'patients.list', 'patients.find'],
    allowedNetworks: ['192.0.2.0/24', '2001:DB8::1'],
  })
  expect(userErrors).toEqual([])
  expect(partner).toEqual({
    id: expect.any(String),
    slug: 'north-lab',
    operations: ['patients.list', 'patients.find'],
    allowedNetworks: ['192.0.2.0/24', '2001:db8::1/128'],
    ratePlan: 'STANDARD',
    version: 1,
    account: {
      displayName: 'North laboratory',
      scopes: ['patients:read'],
      isEnabled: true,
      apiKeys: [],
      partner: { slug: 'north-lab' },
    },
  })
  const { id } = partner as { id: string }
  const audit = await world.admin.auditEvent.findMany({ where: { entity: 'identity.service_accounts', entityId: id } })
  expect(audit).toMatchObject([
    { action: 'create', actorId: admin.principalId, after: { partner_slug: 'north-lab', rate_plan: 'standard' } },
  ])
  const events = await world.admin.outboxEvent.findMany({ where: { subjectIds: { has: id } } })
  expect(events.map(({ type }) => type)).toEqual(['service_account.created'])
})

test.each([
  ['a slug of another form', { slug: 'North Lab' }, 'INVALID', 'slug'],
  ['a word that audiences use', { slug: 'partners' }, 'INVALID', 'slug'],
  ['an operation that can be none', { operations: ['list all'] }, 'INVALID', 'operations'],
  ['a network that is none', { allowedNetworks: ['everywhere'] }, 'INVALID', 'allowedNetworks'],
  ['scopes one does not hold', { scopes: ['platform:audit.full'] }, 'INVALID', 'scopes'],
  ['a partner that is there already', { slug: 'demo-lab' }, 'CONFLICT', 'slug'],
])('%s is refused, and nobody let in', async (_, wrong, code, path) => {
  const before = await world.admin.principal.count()
  const admin = await world.context('admin@aurora.test', 'aurora')
  const input = { slug: 'other', name: 'Other', scopes: ['patients:read'], ...wrong }
  const attempt = admin.inTransaction((tx) => createPartner(tx, input))
  await expect(attempt).rejects.toMatchObject({ code, inputPath: [path] })
  expect(await world.admin.principal.count()).toBe(before)
})

test('terms change one by one, by whoever has read them, and each change is kept with what was before', async () => {
  const { admin, partner } = await aPartner()
  const { id: partnerId, version } = partner
  const changed = await admin.inTransaction((tx) =>
    updatePartner(tx, { partnerId, version, ratePlan: 'high', allowedNetworks: ['192.0.2.7'] }),
  )
  expect(changed).toMatchObject({ ratePlan: 'high', allowedNetworks: ['192.0.2.7/32'], operations: ['patients.list'] })
  const published = await admin.inTransaction((tx) =>
    publishOperations(tx, { partnerId, version: changed.version, operations: ['patients.find'] }),
  )
  expect(published).toMatchObject({ operations: ['patients.find'], ratePlan: 'high', version: version + 2 })
  await expect(
    admin.inTransaction((tx) => publishOperations(tx, { partnerId, version, operations: [] })),
  ).rejects.toMatchObject({ code: 'CONFLICT', inputPath: ['version'] })

  const audit = await world.admin.auditEvent.findMany({ where: { entityId: partnerId, action: 'update' } })
  expect(audit.map(({ before, after }) => [before, after])).toContainEqual([
    expect.objectContaining({ operations: ['patients.list'] }),
    expect.objectContaining({ operations: ['patients.find'] }),
  ])
})

test('nobody widens scopes beyond their own, and null ends an end', async () => {
  const { admin, partner } = await aPartner()
  const { id: partnerId, version } = partner
  const update = (input: object) => admin.inTransaction((tx) => updatePartner(tx, { partnerId, version, ...input }))
  await expect(update({ scopes: ['platform:audit.full'] })).rejects.toMatchObject({ inputPath: ['scopes'] })
  await expect(update({ scopes: ['service_accounts:manage'] })).rejects.toMatchObject({ inputPath: ['scopes'] })
  const limited = await update({ expiresAt: new Date('2099-01-01') })
  expect(limited.expiresAt).toEqual(new Date('2099-01-01'))
  expect((await update({ version: limited.version, expiresAt: null })).expiresAt).toBeNull()
})

test('a program of the clinic is no partner, and neither is what another clinic has', async () => {
  const { admin, partner } = await aPartner()
  const own = await admin.inTransaction((tx) => createServiceAccount(tx, { name: 'Own', scopes: ['patients:read'] }))
  const stranger = await world.context('admin@pacifica.test', 'pacifica')
  for (const [asker, partnerId] of [
    [admin, own.id],
    [stranger, partner.id],
  ] as const)
    await expect(
      asker.inTransaction((tx) => publishOperations(tx, { partnerId, version: 1, operations: [] })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', inputPath: ['partnerId'] })

  const LIST = '{ partners(first: 100) { edges { node { id } } } }'
  const seen = await field<{ edges: { node: { id: string } }[] }>(
    world,
    await world.actor('admin@aurora.test', 'aurora'),
    LIST,
  )
  const ids = seen.edges.map(({ node }) => node.id)
  expect(ids).toContain(partner.id)
  expect(ids).not.toContain(own.id)
})

test('a disabled partner stays as it is, and makes room for another by its name', async () => {
  const { admin, partner } = await aPartner()
  const { id: partnerId, version, partnerSlug: slug } = partner
  await admin.inTransaction((tx) => disableServiceAccount(tx, { serviceAccountId: partnerId }))
  await expect(
    admin.inTransaction((tx) => publishOperations(tx, { partnerId, version: version + 1, operations: [] })),
  ).rejects.toMatchObject({ code: 'CONFLICT' })
  const again = { slug, name: 'Again', scopes: ['patients:read'] }
  await expect(admin.inTransaction((tx) => createPartner(tx, again))).resolves.toMatchObject({ partnerSlug: slug })
})

test('of two at once one partner is let in', async () => {
  const admin = await world.context('admin@aurora.test', 'aurora')
  const input = { slug: 'at-once', name: 'At once', scopes: ['patients:read'] }
  const outcomes = await Promise.allSettled([1, 2].map(() => admin.inTransaction((tx) => createPartner(tx, input))))
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await world.admin.serviceAccount.count({ where: { partnerSlug: 'at-once' } })).toBe(1)
})
