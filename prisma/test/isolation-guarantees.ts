import { expect, test } from 'vitest'
import { PrismaClient } from '../src/generated/client.ts'
import { rlsAdapter } from '../src/rls-adapter.ts'
import type { TenantTransaction } from '../src/tenant-client.ts'
import { contextStatement, type TenantContext } from '../src/tenant-context.ts'
import { scope } from '../src/tenant-scope.ts'
import { adminOf, at } from './scene.ts'
import type { TenantGround } from './tenant-ground.ts'

/** The clinic of the patient as this client sees it. */
const seen = async (client: Pick<TenantTransaction, 'patient'>, id: string) =>
  (await client.patient.findUnique({ where: { id } }))?.organizationId ?? null

/** No clinic sees, changes or refers to what is another's, however requests coincide. */
export function isolationGuarantees(ground: TenantGround) {
  const nameOf = async (id: string) =>
    (
      await ground.scene.truth<{ given_name: string }>('SELECT given_name FROM clinical.patients WHERE id = $1', [id])
    )[0]?.given_name

  test('without a context no statement reaches the database', async () => {
    const bare = new PrismaClient({ adapter: rlsAdapter(ground.pool, { prepared: ground.prepared }) })
    await expect(bare.patient.findMany()).rejects.toThrow('No tenant context')
    await expect(bare.$transaction((tx) => tx.patient.count())).rejects.toThrow('No tenant context')
    expect(() =>
      ground.database.forContext({ organizationId: ground.scene.aurora.id, userId: null, role: '' }),
    ).toThrow('a role')
  })

  test('two clinics asking in the same tick each get their own', async () => {
    const theirs = at(ground.scene.aurora.patientIds, 0)
    const other = at(ground.scene.aurora.patientIds, 1)
    const answers = await Promise.all([
      seen(ground.aurora(), theirs),
      seen(ground.pacifica(), other),
      seen(ground.pacifica(), theirs),
    ])
    expect(answers).toEqual([ground.scene.aurora.id, null, null])
  })

  test('the same canary dies in a client with the shared query batcher, so it can tell', async () => {
    const base = new PrismaClient({ adapter: rlsAdapter(ground.pool, { prepared: ground.prepared }) })
    const careless = (context: TenantContext) =>
      base.$extends({
        query: {
          $allOperations: ({ args, query }) =>
            scope.run({ statement: contextStatement(context) }, async () => await query(args)),
        },
      }) as unknown as TenantTransaction
    const [own, stolen] = await Promise.all([
      seen(careless(adminOf(ground.scene.aurora)), at(ground.scene.aurora.patientIds, 0)),
      seen(careless(adminOf(ground.scene.pacifica)), at(ground.scene.aurora.patientIds, 1)),
    ])
    expect([own, stolen]).toEqual([ground.scene.aurora.id, ground.scene.aurora.id])
  })

  test('two clinics in transactions at the same tick each get their own', async () => {
    const id = at(ground.scene.aurora.patientIds, 0)
    const answers = await Promise.all(
      [ground.aurora(), ground.pacifica()].map((client) => client.$transaction((tx) => seen(tx, id))),
    )
    expect(answers).toEqual([ground.scene.aurora.id, null])
  })

  test('hundreds of contexts at once stay apart', async () => {
    const clinics = [ground.scene.aurora, ground.scene.pacifica]
    const requests = Array.from({ length: 400 }, (_, turn) => async () => {
      const mine = at(clinics, turn % 2)
      const foreign = at(clinics, (turn + 1) % 2)
      const client = ground.database.forContext(adminOf(mine))
      const [list, own, other] = await Promise.all([
        client.patient.findMany({ take: 5, select: { organizationId: true } }),
        seen(client, at(mine.patientIds, turn % 25)),
        seen(client, at(foreign.patientIds, turn % 25)),
      ])
      return (
        list.length === 5 && list.every((row) => row.organizationId === mine.id) && own === mine.id && other === null
      )
    })
    const answers = await Promise.all(requests.map((request) => request()))
    expect(answers.filter((isApart) => !isApart)).toEqual([])
  })

  test('a row of another clinic can be neither added nor changed', async () => {
    const organizationId = ground.scene.pacifica.id
    const foreign = at(ground.scene.pacifica.patientIds, 2)
    const before = await nameOf(foreign)
    await expect(
      ground.aurora().patient.create({ data: { organizationId, givenName: 'Mara', familyName: 'Străină' } }),
    ).rejects.toThrow(/row-level security|42501/)
    await expect(
      ground.aurora().patient.update({ where: { id: foreign }, data: { givenName: 'Mara' } }),
    ).rejects.toMatchObject({
      code: 'P2025',
    })
    expect(
      await ground.aurora().patient.updateMany({ where: { organizationId }, data: { givenName: 'Mara' } }),
    ).toEqual({
      count: 0,
    })
    await expect(
      ground
        .aurora()
        .patient.update({ where: { id: at(ground.scene.aurora.patientIds, 2) }, data: { organizationId } }),
    ).rejects.toThrow(/row-level security|42501/)
    expect(await nameOf(foreign)).toBe(before)
    expect(await ground.scene.truth("SELECT FROM clinical.patients WHERE given_name = 'Mara'")).toEqual([])
  })

  test("another clinic's row cannot be referred to", async () => {
    await expect(
      ground.aurora().allergy.create({
        data: { patientId: at(ground.scene.pacifica.patientIds, 0), display: 'Dust', clinicalStatus: 'active' },
      }),
    ).rejects.toMatchObject({ code: 'P2003' })
  })

  test('relations load within the clinic, by join and by query', async () => {
    for (const relationLoadStrategy of ['join', 'query'] as const) {
      const found = await ground.aurora().patient.findMany({
        where: { externalId: '1' },
        include: { allergies: true },
        relationLoadStrategy,
      })
      expect(found.map(({ allergies }) => allergies.map(({ display }) => display))).toEqual([['Allergy to penicillin']])
    }
  })

  test('raw statements see the clinic and no other', async () => {
    const rows = await ground.pacifica().$queryRaw`SELECT DISTINCT organization_id FROM clinical.patients`
    expect(rows).toEqual([{ organization_id: ground.scene.pacifica.id }])
  })
}
