import { afterAll, beforeAll, expect, test } from 'vitest'
import { aScene, adminOf, at, type Scene } from '../test/scene.ts'
import { openTenantDatabase, type TenantClient, type TenantDatabase } from './tenant-client.ts'

/** Two databases that were one an hour ago: every id of one is in the other. */
let scenes: [Scene, Scene]
let databases: { everyone: TenantDatabase; team: TenantDatabase; elsewhere: TenantDatabase }
beforeAll(async () => {
  scenes = [await aScene(), await aScene()]
  const [here, there] = scenes
  await there.truth("UPDATE clinical.patients SET given_name = 'Elsewhere'")
  databases = {
    everyone: openTenantDatabase(here.urls.rls, { max: 2 }),
    team: openTenantDatabase(here.urls.platform, { max: 2, prepared: false }),
    elsewhere: openTenantDatabase(there.urls.rls, { max: 2 }),
  }
})
afterAll(async () => {
  await Promise.all(Object.values(databases).map((database) => database.close()))
  for (const scene of scenes) await scene.end()
})

const everywhere = () => {
  const context = adminOf(scenes[0].aurora)
  const { everyone, team, elsewhere } = databases
  return [everyone, team, elsewhere].map((database) => database.forContext(context))
}
const place = async (client: Pick<TenantClient, '$queryRaw'>) => {
  const [row] = await client.$queryRaw<{ login: string; name: string }[]>`
    SELECT current_user::text AS login, current_database()::text AS name`
  return row
}
const databaseIn = ({ urls }: Scene) => new URL(urls.rls).pathname.slice(1)

test('what is asked in one tick leaves by the login it was asked of, in transactions too', async () => {
  const [here, there] = scenes.map(databaseIn)
  const expected = [
    { login: 'app_rls', name: here },
    { login: 'app_platform', name: here },
    { login: 'app_rls', name: there },
  ]
  for (let round = 0; round < 20; round += 1) {
    expect(await Promise.all(everywhere().map(place))).toEqual(expected)
    expect(await Promise.all(everywhere().map((client) => client.$transaction((tx) => place(tx))))).toEqual(expected)
  }
})

test('the same row of two databases, read in one tick, is each its own', async () => {
  const id = at(scenes[0].aurora.patientIds, 0)
  const name = async (client?: TenantClient) => (await client?.patient.findUnique({ where: { id } }))?.givenName
  const [here, , elsewhere] = everywhere()
  const answers = await Promise.all([name(here), name(elsewhere), name(here), name(elsewhere)])
  const [row] = await scenes[0].truth<{ name: string }>(
    'SELECT given_name AS name FROM clinical.patients WHERE id = $1',
    [id],
  )
  expect(answers).toEqual([row?.name, 'Elsewhere', row?.name, 'Elsewhere'])
})

test('to close one leaves the others open, and the closed one shut', async () => {
  const context = adminOf(scenes[0].aurora)
  const passing = openTenantDatabase(scenes[0].urls.rls, { max: 1 })
  const client = passing.forContext(context)
  expect(await place(client)).toBeDefined()
  await passing.close()
  await expect(place(client)).rejects.toThrow()
  expect(await place(databases.everyone.forContext(context))).toMatchObject({ login: 'app_rls' })
})
