import pg from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PrismaClient } from '../src/generated/client.ts'
import { rlsAdapter, scope } from '../src/rls-adapter.ts'
import { tenantDatabaseOver, type TenantDatabase, type TenantTransaction } from '../src/tenant-client.ts'
import { contextStatement, type TenantContext } from '../src/tenant-context.ts'
import { aScene, adminOf, at, type Scene } from './scene.ts'

type Way = {
  prepared: boolean
  /** Where requests connect, given the database's own address. */
  through?: (rlsUrl: string) => Promise<string>
  /** How many server connections that may take at most. */
  serverConnections?: number
}

/** Connections of one process in these tests: few, so that they are shared and waited for. */
const POOL_SIZE = 4

/** Registers what a tenant client promises, whichever way its statements reach the database. */
export function tenantGuarantees({ prepared, through = async (url) => url, serverConnections = POOL_SIZE }: Way) {
  let scene: Scene
  let pool: pg.Pool
  let database: TenantDatabase
  beforeAll(async () => {
    scene = await aScene()
    pool = new pg.Pool({ connectionString: await through(scene.urls.rls), max: POOL_SIZE })
    database = tenantDatabaseOver(pool, { prepared })
  })
  afterAll(async () => {
    await database.close()
    await scene.end()
  })

  const aurora = () => database.forContext(adminOf(scene.aurora))
  const pacifica = () => database.forContext(adminOf(scene.pacifica))
  const nameOf = async (id: string) =>
    (await scene.truth<{ given_name: string }>('SELECT given_name FROM clinical.patients WHERE id = $1', [id]))[0]
      ?.given_name

  test('without a context no statement reaches the database', async () => {
    const bare = new PrismaClient({ adapter: rlsAdapter(pool, { prepared }) })
    await expect(bare.patient.findMany()).rejects.toThrow('No tenant context')
    await expect(bare.$transaction((tx) => tx.patient.count())).rejects.toThrow('No tenant context')
    expect(() => database.forContext({ organizationId: scene.aurora.id, userId: null, role: '' })).toThrow('a role')
  })

  const seen = async (client: Pick<TenantTransaction, 'patient'>, id: string) =>
    (await client.patient.findUnique({ where: { id } }))?.organizationId ?? null

  test('two clinics asking in the same tick each get their own', async () => {
    const theirs = at(scene.aurora.patientIds, 0)
    const other = at(scene.aurora.patientIds, 1)
    const answers = await Promise.all([seen(aurora(), theirs), seen(pacifica(), other), seen(pacifica(), theirs)])
    expect(answers).toEqual([scene.aurora.id, null, null])
  })

  test('the same canary dies in a client with the shared query batcher, so it can tell', async () => {
    const base = new PrismaClient({ adapter: rlsAdapter(pool, { prepared }) })
    const careless = (context: TenantContext) =>
      base.$extends({
        query: {
          $allOperations: ({ args, query }) => scope.run(contextStatement(context), async () => await query(args)),
        },
      }) as unknown as TenantTransaction
    const [own, stolen] = await Promise.all([
      seen(careless(adminOf(scene.aurora)), at(scene.aurora.patientIds, 0)),
      seen(careless(adminOf(scene.pacifica)), at(scene.aurora.patientIds, 1)),
    ])
    expect([own, stolen]).toEqual([scene.aurora.id, scene.aurora.id])
  })

  test('two clinics in transactions at the same tick each get their own', async () => {
    const id = at(scene.aurora.patientIds, 0)
    const answers = await Promise.all([aurora(), pacifica()].map((client) => client.$transaction((tx) => seen(tx, id))))
    expect(answers).toEqual([scene.aurora.id, null])
  })

  test('hundreds of contexts at once stay apart', async () => {
    const clinics = [scene.aurora, scene.pacifica]
    const requests = Array.from({ length: 400 }, (_, turn) => async () => {
      const mine = at(clinics, turn % 2)
      const foreign = at(clinics, (turn + 1) % 2)
      const client = database.forContext(adminOf(mine))
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
    const organizationId = scene.pacifica.id
    const foreign = at(scene.pacifica.patientIds, 2)
    const before = await nameOf(foreign)
    await expect(
      aurora().patient.create({ data: { organizationId, givenName: 'Mara', familyName: 'Străină' } }),
    ).rejects.toThrow(/row-level security|42501/)
    await expect(
      aurora().patient.update({ where: { id: foreign }, data: { givenName: 'Mara' } }),
    ).rejects.toMatchObject({
      code: 'P2025',
    })
    expect(await aurora().patient.updateMany({ where: { organizationId }, data: { givenName: 'Mara' } })).toEqual({
      count: 0,
    })
    await expect(
      aurora().patient.update({ where: { id: at(scene.aurora.patientIds, 2) }, data: { organizationId } }),
    ).rejects.toThrow(/row-level security|42501/)
    expect(await nameOf(foreign)).toBe(before)
    expect(await scene.truth("SELECT FROM clinical.patients WHERE given_name = 'Mara'")).toEqual([])
  })

  test("another clinic's row cannot be referred to", async () => {
    await expect(
      aurora().allergy.create({
        data: { patientId: at(scene.pacifica.patientIds, 0), display: 'Dust', clinicalStatus: 'active' },
      }),
    ).rejects.toMatchObject({ code: 'P2003' })
  })

  test('a nested write happens whole or not at all', async () => {
    const dust = { externalId: 'same', display: 'Dust', clinicalStatus: 'active' }
    const write = (allergies: object[]) =>
      aurora().patient.create({
        data: { givenName: 'Nora', familyName: 'Nestată', allergies: { create: allergies as never } },
        include: { allergies: true },
      })
    await expect(write([dust, dust])).rejects.toMatchObject({ code: 'P2002' })
    expect(await scene.truth("SELECT FROM clinical.patients WHERE family_name = 'Nestată'")).toEqual([])

    const nora = await write([dust, { ...dust, externalId: 'another' }])
    expect(nora.allergies.map(({ organizationId }) => organizationId)).toEqual([scene.aurora.id, scene.aurora.id])
  })

  test('relations load within the clinic, by join and by query', async () => {
    for (const relationLoadStrategy of ['join', 'query'] as const) {
      const found = await aurora().patient.findMany({
        where: { externalId: '1' },
        include: { allergies: true },
        relationLoadStrategy,
      })
      expect(found.map(({ allergies }) => allergies.map(({ display }) => display))).toEqual([['Allergy to penicillin']])
    }
  })

  test('a transaction reads its own writes, sees no other clinic, and leaves nothing when it throws', async () => {
    const act = aurora().$transaction(async (tx) => {
      const { id } = await tx.patient.create({ data: { givenName: 'Radu', familyName: 'Trecător' } })
      expect(await seen(tx, id)).toBe(scene.aurora.id)
      expect(await seen(tx, at(scene.pacifica.patientIds, 0))).toBeNull()
      throw new Error('changed my mind')
    })
    await expect(act).rejects.toThrow('changed my mind')
    expect(await scene.truth("SELECT FROM clinical.patients WHERE family_name = 'Trecător'")).toEqual([])
  })

  test('a caught error does not pass for success: the transaction it spoiled is refused', async () => {
    const act = aurora().$transaction(async (tx) => {
      await tx.patient.create({ data: { givenName: 'Pia', familyName: 'Pierdută' } })
      await tx.$executeRaw`SELECT 1 / 0`.catch(() => {})
    })
    await expect(act).rejects.toThrow('was undone')
    expect(await scene.truth("SELECT FROM clinical.patients WHERE family_name = 'Pierdută'")).toEqual([])
  })

  test('a transaction within a transaction can fail alone', async () => {
    type Nestable = TenantTransaction & {
      $transaction: (act: (tx: TenantTransaction) => Promise<unknown>) => Promise<unknown>
    }
    await aurora().$transaction(async (tx) => {
      const { id } = await tx.patient.create({ data: { givenName: 'Sanda', familyName: 'Exterioară' } })
      const inner = (tx as Nestable).$transaction(async (nested) => {
        await nested.patient.update({ where: { id }, data: { givenName: 'Altcineva' } })
        throw new Error('inner')
      })
      await expect(inner).rejects.toThrow('inner')
    })
    expect(await scene.truth("SELECT given_name FROM clinical.patients WHERE family_name = 'Exterioară'")).toEqual([
      { given_name: 'Sanda' },
    ])
  })

  test('raw statements see the clinic and no other', async () => {
    const rows = await pacifica().$queryRaw`SELECT DISTINCT organization_id FROM clinical.patients`
    expect(rows).toEqual([{ organization_id: scene.pacifica.id }])
  })

  test('a transaction gets the isolation level it asked for', async () => {
    const rows = await aurora().$transaction((tx) => tx.$queryRaw`SHOW transaction_isolation`, {
      isolationLevel: 'Serializable',
    })
    expect(rows).toEqual([{ transaction_isolation: 'serializable' }])
  })

  test('a list of operations is refused: it would be dispatched outside of the context', async () => {
    const client = aurora()
    await expect(client.$transaction([client.patient.count()] as never)).rejects.toThrow('callback form')
  })

  test('a transaction that takes too long is undone and gives its connection back', async () => {
    const slow = aurora().$transaction(
      async (tx) => {
        await tx.patient.create({ data: { givenName: 'Tudor', familyName: 'Întârziat' } })
        await sleep(200)
        await tx.patient.count()
      },
      { timeout: 50 },
    )
    await expect(slow).rejects.toMatchObject({ code: 'P2028' })
    expect(await scene.truth("SELECT FROM clinical.patients WHERE family_name = 'Întârziat'")).toEqual([])
  })

  test('many transactions share few connections', async () => {
    const acts = Array.from({ length: 40 }, () =>
      aurora().$transaction(
        async (tx) => {
          const count = await tx.location.count()
          await sleep(5)
          return count
        },
        { maxWait: 20_000, timeout: 20_000 },
      ),
    )
    expect(new Set(await Promise.all(acts))).toEqual(new Set([2]))
  })

  test('whoever waits in vain for a connection keeps none', async () => {
    const blockers = Array.from({ length: POOL_SIZE }, () =>
      aurora().$transaction((tx) => tx.$queryRaw`SELECT pg_sleep(0.4)::text`),
    )
    await sleep(50)
    const impatient = Array.from({ length: 8 }, () =>
      aurora().$transaction((tx) => tx.location.count(), { maxWait: 50 }),
    )
    const refused = await Promise.allSettled(impatient)
    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set(['rejected']))
    await Promise.all(blockers)
    await expect.poll(() => pool.idleCount).toBe(pool.totalCount)
    expect(await aurora().$transaction((tx) => tx.location.count())).toBe(2)
  })

  const kill = (matching: string) =>
    scene.truth(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'app_rls' AND state || ' ' || query LIKE $1",
      [matching],
    )

  test('a connection that dies under a statement fails that statement alone', async () => {
    const asleep = aurora().$queryRaw`SELECT pg_sleep(5)::text`
    const outcome = expect(asleep).rejects.toThrow()
    await sleep(200)
    expect(await kill('active%pg_sleep(5)%')).toHaveLength(1)
    await outcome
    expect(await aurora().location.count()).toBe(2)
  })

  test('a connection that dies in a transaction undoes it', async () => {
    const act = aurora().$transaction(async (tx) => {
      await tx.patient.create({ data: { givenName: 'Ucis', familyName: 'Subit' } })
      expect(await kill('idle in transaction%')).toHaveLength(1)
      await sleep(50)
      await tx.patient.count()
    })
    await expect(act).rejects.toThrow()
    expect(await scene.truth("SELECT FROM clinical.patients WHERE family_name = 'Subit'")).toEqual([])
    expect(await aurora().location.count()).toBe(2)
  })

  // Last: after all of the above.
  test('no connection keeps a variable, a transaction or a lease', async () => {
    expect(pool.waitingCount).toBe(0)
    const connections = await Promise.all(Array.from({ length: POOL_SIZE }, () => pool.connect()))
    const rests = await Promise.all(
      connections.map((connection) =>
        connection.query(
          `SELECT coalesce(current_setting('app.current_org_id', true), '') AS organization,
                  coalesce(current_setting('app.current_role', true), '') AS role,
                  (SELECT count(*)::int FROM clinical.patients) AS patients, now() = statement_timestamp() AS fresh`,
        ),
      ),
    )
    const [server] = await scene.truth<{ connections: number }>(
      "SELECT count(*)::int AS connections FROM pg_stat_activity WHERE datname = current_database() AND usename = 'app_rls'",
    )
    expect(server?.connections).toBeLessThanOrEqual(serverConnections)
    for (const connection of connections) connection.release()
    expect(rests.map(({ rows }) => rows[0])).toEqual(
      Array.from({ length: POOL_SIZE }, () => ({ organization: '', role: '', patients: 0, fresh: true })),
    )
    const idling = await scene.truth(
      "SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'",
    )
    expect(idling).toEqual([])
  })
}
