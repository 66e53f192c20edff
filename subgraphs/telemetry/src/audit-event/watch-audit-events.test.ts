import type { Actor } from '@platform/shared/actor'
import { anonymous } from '@platform/shared/testing/actor-of'
import { aSubscription } from '@platform/shared/testing/a-subscription'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const QUERY = `subscription ($filter: AuditEventFilter) {
  auditEventAdded(filter: $filter) { action entity entityId requestId organization { id } }
}`

const watch = (actor: Actor, filter: object | null = null, query = QUERY) =>
  aSubscription(world, subgraph, actor, { query, variables: { filter } })

async function aPatient(clinic: 'aurora' | 'pacifica' = 'aurora') {
  const ctx = await world.context(`specialist@${clinic}.test`, clinic)
  const { id } = await ctx.inTransaction((tx) =>
    tx.db.patient.create({ data: { givenName: 'Radu', familyName: 'Ionescu' } }),
  )
  return { id, ctx }
}

test('the admin of a clinic watches its records change; the one of another hears nothing', async () => {
  const here = await watch(await world.actor('admin@aurora.test', 'aurora'))
  const there = await watch(await world.actor('admin@pacifica.test', 'pacifica'))
  const { id, ctx } = await aPatient()
  await ctx.inTransaction((tx) => tx.db.patient.update({ where: { id }, data: { city: 'Cluj' } }))
  await here.hears(2)

  const common = {
    entity: 'clinical.patients',
    entityId: id,
    requestId: ctx.actor.requestId,
    organization: { id: world.organizations.aurora },
  }
  expect(here.received).toEqual(
    ['CREATE', 'UPDATE'].map((action) => ({
      data: { auditEventAdded: { action, ...common } },
      extensions: { cursor: expect.any(String) },
    })),
  )
  expect(there.received).toEqual([])
  await Promise.all([here.end(), there.end()])
})

test('what is undone is not heard of', async () => {
  const watching = await watch(await world.actor('admin@aurora.test', 'aurora'))
  const ctx = await world.context('specialist@aurora.test', 'aurora')
  const undone = ctx.inTransaction(async (tx) => {
    await tx.db.patient.create({ data: { givenName: 'Radu', familyName: 'Ionescu' } })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await watching.hears(0)
  expect(watching.received).toEqual([])
  await watching.end()
})

test('a filter leaves out what was not asked for', async () => {
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const { id, ctx } = await aPatient()
  const filters = [
    { entityId: id, entity: 'clinical.patients', action: 'UPDATE' },
    { action: 'UPDATE' },
    { entity: 'clinical.allergies' },
    { organizationId: world.organizations.pacifica },
  ]
  const watching = await Promise.all(filters.map((filter) => watch(admin, filter)))
  await aPatient()
  await aPatient('pacifica')
  await ctx.inTransaction((tx) => tx.db.patient.update({ where: { id }, data: { city: 'Iași' } }))
  await Promise.all(watching.map((one, index) => one.hears(index < 2 ? 1 : 0)))
  expect(watching.map(({ received }) => received.length)).toEqual([1, 1, 0, 0])
  await Promise.all(watching.map((one) => one.end()))
})

test.each(['patient@aurora.test', 'specialist@aurora.test', 'support@aurora.test'])('%s is refused', async (email) => {
  const { refusal } = await watch(await world.actor(email, 'aurora'))
  expect(refusal?.errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN'])
})

test('a visitor is told to sign in', async () => {
  const { refusal } = await watch(anonymous(world.organizations.aurora))
  expect(refusal?.errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED'])
})

test('a patient whom a role lets in by mistake hears nothing, not even that something happened', async () => {
  const patient = { ...(await world.actor('patient@aurora.test', 'aurora')), permissions: ['audit:read'] }
  const watching = await watch(patient)
  await aPatient()
  await watching.hears(0)
  expect(watching).toMatchObject({ refusal: null, received: [] })
  await watching.end()
})

test('the platform team hears of what it keeps about all clinics, and of no patient', async () => {
  const watching = await watch(await world.actor('engineer@platform.test'))
  await aPatient()
  for (const clinic of ['aurora', 'pacifica'] as const) {
    const ctx = await world.context(`admin@${clinic}.test`, clinic)
    const id = world.organizations[clinic]
    await ctx.inTransaction((tx) => tx.db.organization.update({ where: { id }, data: { name: `${clinic} & friends` } }))
  }
  await watching.hears(2)
  expect(watching.received.map(({ data }) => data?.['auditEventAdded'])).toMatchObject([
    { entity: 'tenancy.organizations', entityId: world.organizations.aurora },
    { entity: 'tenancy.organizations', entityId: world.organizations.pacifica },
  ])
  await watching.end()
})

test('whoever is shown the changes of a patient has read that record, once an event', async () => {
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const watching = await watch(admin, null, 'subscription { auditEventAdded { changes { field } } }')
  const first = await aPatient()
  const second = await aPatient()
  await watching.hears(2)
  expect(watching.received).toHaveLength(2)
  const reads = await world.admin.accessEvent.findMany({
    where: { entityIds: { hasSome: [first.id, second.id] } },
    orderBy: { id: 'asc' },
  })
  expect(reads).toMatchObject([first, second].map(({ id }) => ({ actorId: admin.principalId, entityIds: [id] })))
  await watching.end()
})
