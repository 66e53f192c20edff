import { afterAll, beforeAll, expect, test } from 'vitest'
import { aScene, adminOf, at, type Scene } from '../test/scene.ts'
import { openAdminClient, type AdminClient } from './admin-client.ts'
import { openTenantDatabase, type TenantDatabase } from './tenant-client.ts'

let scene: Scene
let elsewhere: Scene
let admin: AdminClient
let tenants: TenantDatabase
beforeAll(async () => {
  ;[scene, elsewhere] = [await aScene(), await aScene()]
  admin = openAdminClient(scene.urls.admin)
  tenants = openTenantDatabase(scene.urls.rls, { max: 2 })
})
afterAll(async () => {
  await admin.$disconnect()
  await tenants.close()
  await scene.end()
  await elsewhere.end()
})

const clinics = (client: Pick<AdminClient, '$queryRaw'>) => client.$queryRaw<{ login: string; n: number }[]>`
  SELECT current_user::text AS login, count(DISTINCT organization_id)::int AS n FROM clinical.patients`

test('it sees every clinic, and lends that to nobody who asks in the same tick', async () => {
  const tenant = tenants.forContext(adminOf(scene.aurora))
  const theirs = at(scene.pacifica.patientIds, 0)
  const find = { where: { id: theirs } }
  for (let round = 0; round < 20; round += 1) {
    expect(await Promise.all([clinics(admin), clinics(tenant), clinics(admin)])).toEqual([
      [{ login: 'app_admin', n: 2 }],
      [{ login: 'app_rls', n: 1 }],
      [{ login: 'app_admin', n: 2 }],
    ])
    const [seen, hidden] = await Promise.all([admin.patient.findUnique(find), tenant.patient.findUnique(find)])
    expect([seen?.id, hidden]).toEqual([theirs, null])
  }
})

test('a tenant inside of its transaction is still a tenant, and it is one no longer inside of theirs', async () => {
  const tenant = tenants.forContext(adminOf(scene.aurora))
  const insides = await admin.$transaction(async (tx) => [await clinics(tx), await clinics(tenant), await clinics(tx)])
  expect(insides.flat().map(({ n }) => n)).toEqual([2, 1, 2])
  const outsides = await tenant.$transaction(async (tx) => [await clinics(tx), await clinics(admin), await clinics(tx)])
  expect(outsides.flat().map(({ n }) => n)).toEqual([1, 2, 1])
})

test('two of them are of two databases, and one goes on when the other is shut', async () => {
  await elsewhere.truth("UPDATE clinical.patients SET given_name = 'Elsewhere'")
  const other = openAdminClient(elsewhere.urls.admin)
  const find = { where: { id: at(scene.aurora.patientIds, 0) } }
  const [here, there] = await Promise.all([admin.patient.findUnique(find), other.patient.findUnique(find)])
  expect([here?.givenName === 'Elsewhere', there?.givenName]).toEqual([false, 'Elsewhere'])
  await other.$disconnect()
  await expect(clinics(other)).rejects.toThrow()
  expect(await clinics(admin)).toEqual([{ login: 'app_admin', n: 2 }])
})
