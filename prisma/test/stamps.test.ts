import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTenantDatabase, type TenantClient, type TenantDatabase } from '../src/tenant-client.ts'
import { aScene, adminOf, type Scene } from './scene.ts'

let scene: Scene
let database: TenantDatabase
let client: TenantClient
let ioana: string
beforeAll(async () => {
  scene = await aScene()
  database = openTenantDatabase(scene.urls.rls)
  ioana = await scene.person('admin@aurora.test')
  client = database.forContext(adminOf(scene.aurora, { userId: ioana }))
})
afterAll(async () => {
  await database.close()
  await scene.end()
})

const aLocation = (slug: string) =>
  client.location.create({ data: { name: 'Aurora Iași', slug, timezone: 'Europe/Bucharest' } })

test('a new row says whose it is and who made it', async () => {
  const made = await aLocation('iasi')
  expect(made).toMatchObject({
    organizationId: scene.aurora.id,
    createdBy: ioana,
    updatedBy: ioana,
    version: 1,
    deletedAt: null,
  })
  expect(made.updatedAt).toEqual(made.createdAt)
})

test('a change is counted and signed, and cannot rewrite where the row came from', async () => {
  const made = await aLocation('sibiu')
  const other = database.forContext(adminOf(scene.aurora, { userId: await scene.person('support@aurora.test') }))
  const changed = await other.location.update({
    where: { id: made.id },
    data: {
      name: 'Aurora Sibiu',
      createdBy: null,
      createdAt: new Date(0),
      updatedBy: null,
      version: 40,
      id: scene.aurora.id,
    },
  })
  expect(changed).toMatchObject({
    id: made.id,
    createdAt: made.createdAt,
    createdBy: ioana,
    updatedBy: await scene.person('support@aurora.test'),
    version: 2,
  })
  expect(changed.updatedAt.getTime()).toBeGreaterThan(made.updatedAt.getTime())
})

test('nobody can sign as somebody else', async () => {
  const made = await client.location.create({
    data: { name: 'Aurora Arad', slug: 'arad', timezone: 'Europe/Bucharest', createdBy: scene.aurora.id, version: 9 },
  })
  expect(made).toMatchObject({ createdBy: ioana, updatedBy: ioana, version: 1 })
})

test('of two changes made from the same version one wins, and the other changes nothing', async () => {
  const { id, version } = await aLocation('brasov')
  const outcomes = await Promise.allSettled(
    ['Aurora Tâmpa', 'Aurora Șchei'].map((name) => client.location.update({ where: { id, version }, data: { name } })),
  )
  const won = outcomes.filter((outcome) => outcome.status === 'fulfilled')
  const lost = outcomes.filter((outcome) => outcome.status === 'rejected')
  expect(lost.map(({ reason }) => reason as unknown)).toMatchObject([{ code: 'P2025' }])
  expect(await client.location.findUnique({ where: { id } })).toEqual(won[0]?.value)
  expect(won[0]?.value.version).toBe(2)
})
