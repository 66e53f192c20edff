import { aWorld, type World } from '@platform/shared/testing/world'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { walk } from '../testing/walk.ts'

type Read = { id: string; entity: string; entityIds: string[] }
const NODE = 'id recordedAt entity entityIds actorId actor { id } actorRole sessionKind sessionId requestId clientIp'
const ACCESS = { name: 'accessEvents', node: NODE }

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

/** Somebody reads records; the log takes it from them as row security allows. */
async function aRead(email: string, clinic: 'aurora' | 'pacifica', entity: string, entityIds: string[]) {
  const ctx = await world.context(email, clinic)
  await ctx.db
    .$executeRaw`INSERT INTO telemetry.access_events (entity, entity_ids) VALUES (${entity}, ${entityIds}::uuid[])`
  return ctx.actor
}

test('tells who read which records, in which request, of this clinic alone', async () => {
  const [patient, other] = [randomUUID(), randomUUID()]
  const reader = await aRead('specialist@aurora.test', 'aurora', 'clinical.patients', [patient, other])
  await aRead('specialist@pacifica.test', 'pacifica', 'clinical.patients', [patient])

  const admin = await world.actor('admin@aurora.test', 'aurora')
  expect(await walk(world, admin, ACCESS, { filter: { entityId: patient } })).toEqual([
    {
      id: expect.any(String),
      recordedAt: expect.any(Date),
      entity: 'clinical.patients',
      entityIds: [patient, other],
      actorId: reader.principalId,
      actor: { id: reader.principalId },
      actorRole: 'specialist',
      sessionKind: 'NORMAL',
      sessionId: reader.session.id,
      requestId: reader.requestId,
      clientIp: '127.0.0.1',
    },
  ])
})

test('filters fit all at once', async () => {
  const record = randomUUID()
  const reader = await aRead('support@aurora.test', 'aurora', 'clinical.allergies', [record])
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const count = async (filter: object) =>
    (await walk<Read>(world, admin, ACCESS, { filter: { entityId: record, ...filter } })).length

  expect(await count({ actorId: reader.principalId, entity: 'clinical.allergies', requestId: reader.requestId })).toBe(
    1,
  )
  expect(await count({ actorId: admin.principalId })).toBe(0)
  expect(await count({ entity: 'clinical.patients' })).toBe(0)
  expect(await count({ requestId: randomUUID() })).toBe(0)
  expect(await count({ from: new Date(Date.now() + 60_000) })).toBe(0)
  expect(await count({ to: new Date(Date.now() - 60_000) })).toBe(0)
})

test('reads of one instant are paged without loss', async () => {
  const [first] = await world.admin.$queryRaw<{ id: string }[]>`
    INSERT INTO telemetry.access_events (organization_id, actor_role, entity, entity_ids)
    SELECT ${world.organizations.aurora}::uuid, 'specialist', 'clinical.conditions', '{}' FROM generate_series(1, 25) RETURNING id`
  expect(first).toBeDefined()
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const reads = await walk<Read>(world, admin, ACCESS, { first: 4, filter: { entity: 'clinical.conditions' } })
  expect(reads).toHaveLength(25)
  expect(new Set(reads.map(({ id }) => id)).size).toBe(25)
})

test('who may not read the audit log may not read this one, the platform team included', async () => {
  const refused = [
    await world.actor('specialist@aurora.test', 'aurora'),
    await world.actor('patient@aurora.test', 'aurora'),
    await world.actor('root@platform.test'),
  ]
  for (const actor of refused) await expect(walk(world, actor, ACCESS)).rejects.toThrow('FORBIDDEN')
})
