import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTenantDatabase, type TenantClient, type TenantDatabase } from '../src/tenant-client.ts'
import { aScene, adminOf, at, type Scene } from './scene.ts'

let scene: Scene
let database: TenantDatabase
let client: TenantClient
beforeAll(async () => {
  scene = await aScene()
  database = openTenantDatabase(scene.urls.rls)
  client = database.forContext(adminOf(scene.aurora))
})
afterAll(async () => {
  await database.close()
  await scene.end()
})

const remove = (id: string) => client.location.update({ where: { id }, data: { deletedAt: new Date(0) } })
const aLocation = (slug: string) =>
  client.location.create({ data: { name: 'Aurora Bacău', slug, timezone: 'Europe/Bucharest' } })

test('a deleted row is returned by its deletion, stays in the table, and is seen no more', async () => {
  const { id } = await aLocation('bacau')
  const before = Date.now()
  const deleted = await remove(id)
  expect(deleted.deletedAt?.getTime()).toBeGreaterThanOrEqual(before - 1000)
  expect(await client.location.findUnique({ where: { id } })).toBeNull()
  expect(await client.location.findMany({ where: { slug: 'bacau' } })).toEqual([])
  expect(await scene.truth('SELECT slug FROM tenancy.locations WHERE id = $1', [id])).toEqual([{ slug: 'bacau' }])
})

test('the deleting transaction still sees the row, another does not', async () => {
  const { id } = await aLocation('focsani')
  await client.$transaction(async (tx) => {
    await tx.location.update({ where: { id }, data: { deletedAt: new Date() } })
    expect(await tx.location.findUnique({ where: { id } })).toMatchObject({ id })
    expect(await client.location.findUnique({ where: { id } })).toMatchObject({ deletedAt: null })
  })
  expect(await client.location.findUnique({ where: { id } })).toBeNull()
})

test('what is deleted can be neither changed nor brought back', async () => {
  const { id } = await aLocation('galati')
  const { version } = await remove(id)
  await expect(client.location.update({ where: { id }, data: { deletedAt: null } })).rejects.toMatchObject({
    code: 'P2025',
  })
  expect(await client.location.updateMany({ where: { id }, data: { name: 'Aurora Galați' } })).toEqual({ count: 0 })
  expect(await scene.truth('SELECT version FROM tenancy.locations WHERE id = $1', [id])).toEqual([{ version }])
})

test('no login of a request can really delete', async () => {
  const { id } = await aLocation('buzau')
  await expect(client.location.delete({ where: { id } })).rejects.toThrow(/permission denied/)
  expect(await client.location.findUnique({ where: { id } })).toMatchObject({ id })
})

test('a name freed by a deletion can be used again, one in use cannot', async () => {
  const { id } = await aLocation('tulcea')
  await expect(aLocation('tulcea')).rejects.toMatchObject({ code: 'P2002' })
  await remove(id)
  expect((await aLocation('tulcea')).id).not.toBe(id)
})

test('a deleted patient is found by no search', async () => {
  const id = at(scene.aurora.patientIds, 8)
  const words = () => scene.truth('SELECT term FROM clinical.patient_search_terms WHERE patient_id = $1', [id])
  expect(await words()).not.toEqual([])
  await client.patient.update({ where: { id }, data: { deletedAt: new Date() } })
  expect(await words()).toEqual([])
})
