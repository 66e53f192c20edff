import { jobQueue } from '@platform/shared/jobs/job-queue'
import { aFragileLine } from '@platform/shared/testing/fragile-line'
import { aWorld, type World } from '@platform/shared/testing/world'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { relayOutbox } from './relay-outbox.ts'

let world: World
let queue: ReturnType<typeof jobQueue>
beforeAll(async () => {
  world = await aWorld()
  queue = jobQueue('capabilities', world.services.redis)
})
afterAll(() => world.close())

/** Emits what capabilities does something after, and what nobody does. */
async function emit() {
  const ctx = await world.context('admin@aurora.test', 'aurora')
  const id = randomUUID()
  await ctx.inTransaction(async (tx) => {
    await tx.emit({ type: 'notification.sent', subjectIds: [id], data: {} })
    await tx.emit({ type: 'notification.queued', subjectIds: [id], data: {} })
  })
  return id
}
const waiting = () =>
  world.admin.outboxEvent.count({ where: { publishedAt: null, type: { startsWith: 'notification' } } })
const jobs = async (id: string) => (await queue.getWaiting()).filter(({ data }) => data.subjectIds.includes(id))
const published = () => vi.waitUntil(async () => (await waiting()) === 0, { timeout: 10_000, interval: 20 })

test('an event becomes a job of whoever follows it: its own id, ids alone, and once however often it is published', async () => {
  const end = await relayOutbox(world.services)
  const id = await emit()
  await published()
  const row = await world.admin.outboxEvent.findFirstOrThrow({
    where: { subjectIds: { has: id }, type: 'notification.queued' },
  })
  const organizationId = world.organizations.aurora
  const job = { organizationId, subjectIds: [id], eventId: row.id, eventType: 'notification.queued' }
  expect((await jobs(id)).map(({ id: jobId, data }) => [jobId, data])).toEqual([[row.id, job]])

  await world.admin.outboxEvent.updateMany({ where: { id: row.id }, data: { publishedAt: null } })
  await emit()
  await published()
  expect(await jobs(id)).toHaveLength(1)
  await end()
})

test('Redis away: the event waits in the outbox, and becomes a job when it is back', async () => {
  const { host = '127.0.0.1', port = 6379 } = world.services.redis.options
  const line = await aFragileLine({ host, port })
  const redis = world.services.redis.duplicate({ port: line.port })
  redis.on('error', () => {})
  const end = await relayOutbox({ ...world.services, redis })
  const before = await emit()
  await published()
  line.cut()
  const id = await emit()
  await vi.waitUntil(() => redis.status !== 'ready')
  expect([await waiting(), (await jobs(id)).length]).toEqual([2, 0])

  line.mend()
  await published()
  expect([(await jobs(before)).length, (await jobs(id)).length]).toEqual([1, 1])
  await end()
  redis.disconnect()
  line.close()
})
