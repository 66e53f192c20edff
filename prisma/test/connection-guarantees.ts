import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { POOL_SIZE, type TenantGround } from './tenant-ground.ts'

/** Connections are few, wait, and die; no request pays for another's. */
export function connectionGuarantees(ground: TenantGround) {
  const kill = (matching: string) =>
    ground.scene.truth(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'app_rls' AND state || ' ' || query LIKE $1",
      [matching],
    )

  test('a transaction that takes too long is undone and gives its connection back', async () => {
    const slow = ground.aurora().$transaction(
      async (tx) => {
        await tx.patient.create({ data: { givenName: 'Tudor', familyName: 'Întârziat' } })
        await sleep(200)
        await tx.patient.count()
      },
      { timeout: 50 },
    )
    await expect(slow).rejects.toMatchObject({ code: 'P2028' })
    expect(await ground.scene.truth("SELECT FROM clinical.patients WHERE family_name = 'Întârziat'")).toEqual([])
  })

  test('many transactions share few connections', async () => {
    const acts = Array.from({ length: 40 }, () =>
      ground.aurora().$transaction(
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
      ground.aurora().$transaction((tx) => tx.$queryRaw`SELECT pg_sleep(0.4)::text`),
    )
    await sleep(50)
    const impatient = Array.from({ length: 8 }, () =>
      ground.aurora().$transaction((tx) => tx.location.count(), { maxWait: 50 }),
    )
    const refused = await Promise.allSettled(impatient)
    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set(['rejected']))
    await Promise.all(blockers)
    await expect.poll(() => ground.pool.idleCount).toBe(ground.pool.totalCount)
    expect(await ground.aurora().$transaction((tx) => tx.location.count())).toBe(2)
  })

  test('a connection that dies under a statement fails that statement alone', async () => {
    const asleep = ground.aurora().$queryRaw`SELECT pg_sleep(5)::text`
    const outcome = expect(asleep).rejects.toThrow()
    await sleep(200)
    expect(await kill('active%pg_sleep(5)%')).toHaveLength(1)
    await outcome
    expect(await ground.aurora().location.count()).toBe(2)
  })

  test('a connection that dies in a transaction undoes it', async () => {
    const act = ground.aurora().$transaction(async (tx) => {
      await tx.patient.create({ data: { givenName: 'Ucis', familyName: 'Subit' } })
      expect(await kill('idle in transaction%')).toHaveLength(1)
      await sleep(50)
      await tx.patient.count()
    })
    await expect(act).rejects.toThrow()
    expect(await ground.scene.truth("SELECT FROM clinical.patients WHERE family_name = 'Subit'")).toEqual([])
    expect(await ground.aurora().location.count()).toBe(2)
  })

  test('no connection keeps a variable, a transaction or a lease', async () => {
    expect(ground.pool.waitingCount).toBe(0)
    const connections = await Promise.all(Array.from({ length: POOL_SIZE }, () => ground.pool.connect()))
    const rests = await Promise.all(
      connections.map((connection) =>
        connection.query(
          `SELECT coalesce(current_setting('app.current_org_id', true), '') AS organization,
                  coalesce(current_setting('app.current_role', true), '') AS role,
                  (SELECT count(*)::int FROM clinical.patients) AS patients, now() = statement_timestamp() AS fresh`,
        ),
      ),
    )
    const [server] = await ground.scene.truth<{ connections: number }>(
      "SELECT count(*)::int AS connections FROM pg_stat_activity WHERE datname = current_database() AND usename = 'app_rls'",
    )
    expect(server?.connections).toBeLessThanOrEqual(ground.serverConnections)
    for (const connection of connections) connection.release()
    expect(rests.map(({ rows }) => rows[0])).toEqual(
      Array.from({ length: POOL_SIZE }, () => ({ organization: '', role: '', patients: 0, fresh: true })),
    )
    const idling = await ground.scene.truth(
      "SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'",
    )
    expect(idling).toEqual([])
  })
}
