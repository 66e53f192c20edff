import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aScene, adminOf, at, type Scene } from '../test/scene.ts'
import { tenantDatabaseOver, type TenantClient, type TenantDatabase } from './tenant-client.ts'

let scene: Scene
let pool: pg.Pool
let database: TenantDatabase
let client: TenantClient
beforeAll(async () => {
  scene = await aScene()
  pool = new pg.Pool({ connectionString: scene.urls.rls })
  database = tenantDatabaseOver(pool, { prepared: true })
  client = database.forContext(adminOf(scene.aurora))
})
afterAll(async () => {
  await database.close()
  await scene.end()
})

const named = (familyName: string) =>
  scene.truth('SELECT given_name FROM clinical.patients WHERE family_name = $1', [familyName])

test('an operation does nothing until it is awaited, and is done once however often that is', async () => {
  const creation = client.patient.create({ data: { givenName: 'Lia', familyName: 'Leneșă' } })
  expect(await named('Leneșă')).toEqual([])
  const [first, second] = await Promise.all([creation, creation])
  expect(second).toEqual(first)
  expect(await creation.then(({ id }) => id)).toBe(first.id)
  expect(await named('Leneșă')).toEqual([{ given_name: 'Lia' }])
})

test('a refusal reaches whoever handles it', async () => {
  const id = at(scene.pacifica.patientIds, 0)
  const outcomes: string[] = []
  await client.patient
    .findUniqueOrThrow({ where: { id } })
    .finally(() => outcomes.push('finally'))
    .catch((error: unknown) => outcomes.push((error as { code: string }).code))
  expect(outcomes).toEqual(['finally', 'P2025'])
})

test("a relation asked of a row is asked in the row's clinic", async () => {
  const allergiesOf = (index: number, from: Scene['aurora']) =>
    client.patient.findUnique({ where: { id: at(from.patientIds, index) } }).allergies()
  expect((await allergiesOf(0, scene.aurora))?.map(({ display }) => display)).toEqual(['Allergy to penicillin'])
  expect(await allergiesOf(0, scene.pacifica)).toBeNull()
})

test('reads of one row each, asked in one tick, are one statement', async () => {
  let statements = 0
  const count = () => statements++
  pool.on('acquire', count)
  const ids = scene.aurora.patientIds.slice(0, 20)
  const found = await Promise.all(ids.map((id) => client.patient.findUnique({ where: { id } })))
  pool.off('acquire', count)
  expect(found.map((patient) => patient?.id)).toEqual(ids)
  expect(statements).toBe(1)
})

test('an async function can return a client', async () => {
  const returned = await (async () => client)()
  expect(await returned.location.count()).toBe(2)
})

test('there is no way from a client to what stands behind it', () => {
  const open = client as unknown as Record<string, unknown>
  const ways = ['$extends', '$connect', '$disconnect', '$on', '$parent', '_originalClient', '_engine', 'constructor']
  expect(ways.filter((name) => open[name] !== undefined)).toEqual([])
})
