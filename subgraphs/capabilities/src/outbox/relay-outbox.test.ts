import { eventChannel } from '@platform/shared/events/published-event'
import { PLATFORM_ORGANIZATION_ID } from '@platform/shared/platform-organization'
import type { Services } from '@platform/shared/services'
import { aWorld, type World } from '@platform/shared/testing/world'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { aFragileLine } from '@platform/shared/testing/fragile-line'
import { aSubscriber } from '../testing/subscriber.ts'
import { BATCH } from './publish-batch.ts'
import { relayOutbox } from './relay-outbox.ts'

let world: World
let subscriber: Awaited<ReturnType<typeof aSubscriber>>
const running: (() => Promise<void>)[] = []
const relay = async (services: Services = world.services) => void running.push(await relayOutbox(services))

beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())
beforeEach(async () => void (subscriber = await aSubscriber(world)))
afterEach(async () => {
  await Promise.all(running.splice(0).map((end) => end()))
  subscriber.close()
})

const nothingPending = () => vi.waitUntil(async () => (await subscriber.pending()) === 0, { timeout: 10_000 })

test('an event reaches its channel in the published form, once, and is marked', async () => {
  await relay()
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const subject = await subscriber.emit('only')
  await nothingPending()
  await subscriber.receives(1)

  const row = await world.admin.outboxEvent.findFirstOrThrow({ where: { subjectIds: { has: subject } } })
  expect(subscriber.received).toEqual([
    {
      channel: eventChannel(world.organizations.aurora, 'service_account.created'),
      id: row.id,
      type: 'service_account.created',
      version: 1,
      occurredAt: row.occurredAt.toISOString(),
      organizationId: world.organizations.aurora,
      actor: admin.principalId,
      subjectIds: [subject],
      data: row.payload,
      cursor: expect.any(Number),
    },
  ])
})

test('what an undone act emitted is never published', async () => {
  await relay()
  await expect(subscriber.emit('undone', { undo: true })).rejects.toThrow('undone')
  await subscriber.emit('done')
  await subscriber.receives(1)
  expect(subscriber.labels()).toEqual(['done'])
})

test('a commit wakes the relay, which need not wait for its next look', async () => {
  await relay()
  const start = performance.now()
  for (let count = 1; count <= 10; count++) {
    await subscriber.emit(String(count))
    await subscriber.receives(count)
  }
  expect(performance.now() - start).toBeLessThan(5_000)
})

test('what was emitted before the relay started is published when it does', async () => {
  await subscriber.emit('early')
  await relay()
  await subscriber.receives(1)
  expect(subscriber.labels()).toEqual(['early'])
})

test('two relays publish each event once, in the order of every writer, with rising cursors', async () => {
  await Promise.all([relay(), relay()])
  const writers = (['aurora', 'pacifica'] as const).flatMap((clinic) =>
    ['a', 'b', 'c'].map(async (writer) => {
      for (let count = 0; count < 40; count++) await subscriber.emit(`${clinic} ${writer} ${count}`, { clinic })
    }),
  )
  await Promise.all(writers)
  await nothingPending()
  await subscriber.receives(240)

  expect(new Set(subscriber.labels()).size).toBe(240)
  expect(subscriber.received).toHaveLength(240)
  const byWriter = Object.groupBy(subscriber.labels(), (label) => label.replace(/ \d+$/, ''))
  for (const [writer, labels] of Object.entries(byWriter)) {
    expect(labels).toEqual(Array.from({ length: 40 }, (_, count) => `${writer} ${count}`))
  }
  const cursors = subscriber.received.map(({ cursor }) => cursor)
  expect(cursors).toEqual(cursors.toSorted((a, b) => a - b))
})

test('what was published is kept under its cursor, for whoever is away', async () => {
  await relay()
  await subscriber.emit('kept')
  await subscriber.receives(1)
  const [received] = subscriber.received
  if (!received) throw new Error('nothing was received')
  const { channel, ...event } = received
  const stream = `event-stream:${world.organizations.aurora}`
  expect(await world.services.redis.xrevrange(stream, '+', '-', 'COUNT', 1)).toEqual([
    [`${event.cursor}-0`, ['type', 'service_account.created', 'event', JSON.stringify(event)]],
  ])
  expect(channel).toBe(eventChannel(world.organizations.aurora, 'service_account.created'))
})

test('what the platform team follows is told to it as well', async () => {
  await relay()
  const told = world.services.redis.duplicate()
  const channels: string[] = []
  told.on('pmessage', (_pattern: string, channel: string) => channels.push(channel))
  await told.psubscribe(eventChannel('*', 'organization.updated'))
  const ctx = await world.context('admin@aurora.test', 'aurora')
  await ctx.inTransaction((tx) =>
    tx.emit({ type: 'organization.updated', subjectIds: [world.organizations.aurora], data: { slug: 'aurora' } }),
  )
  await expect
    .poll(() => channels, { timeout: 10_000 })
    .toEqual(
      [world.organizations.aurora, PLATFORM_ORGANIZATION_ID].map((home) => eventChannel(home, 'organization.updated')),
    )
  told.disconnect()
})

test('announcements of the audit log are removed once they are told: the log is what is kept', async () => {
  const announcements = () => world.admin.outboxEvent.count({ where: { type: 'audit_event.added' } })
  const id = world.organizations.aurora
  const before = await announcements()
  await world.admin.organization.update({ where: { id }, data: { name: 'Aurora Nova' } })
  expect(await announcements()).toBe(before + 1)
  await relay()
  await expect.poll(announcements, { timeout: 10_000 }).toBe(0)
})

describe('when something breaks', () => {
  test('Redis is ahead by less than a batch, and more than one batch waits: all of them arrive', async () => {
    await relay()
    await subscriber.emit('last')
    await subscriber.receives(1)
    await nothingPending()
    await Promise.all(running.splice(0).map((end) => end()))

    const organizationId = world.organizations.aurora
    const ahead = (subscriber.received[0]?.cursor ?? 0) + BATCH / 2
    await world.services.redis.xadd(`event-stream:${organizationId}`, `${ahead}-0`, 'type', '', 'event', '{}')
    const waiting = { organizationId, type: 'service_account.created', schemaVersion: 1, payload: {} }
    await world.admin.outboxEvent.createMany({ data: Array.from({ length: 2 * BATCH + 50 }, () => waiting) })
    await relay()
    await vi.waitUntil(
      async () => (await world.admin.outboxEvent.count({ where: { publishedAt: null } })) === 0,
      10_000,
    )
  })

  test('Redis has seen more than the database remembers, as after a backup: the count catches up', async () => {
    const place = Number.MAX_SAFE_INTEGER - 1_000_000
    await world.services.redis.xadd(
      `event-stream:${world.organizations.aurora}`,
      `${place}-0`,
      'type',
      '',
      'event',
      '{}',
    )
    await relay()
    await subscriber.emit('behind')
    await subscriber.receives(1)
    await nothingPending()
    expect(subscriber.labels()).toEqual(['behind'])
    expect(subscriber.received[0]?.cursor).toBeGreaterThan(place)
    await world.services.redis.del(`event-stream:${world.organizations.aurora}`)
  })

  test('Redis out of reach: nothing is marked, and all of it arrives in order afterwards', async () => {
    const { host = '127.0.0.1', port = 6379 } = world.services.redis.options
    const line = await aFragileLine({ host, port })
    const redis = world.services.redis.duplicate({ port: line.port })
    redis.on('error', () => {})
    await relay({ ...world.services, redis })
    await subscriber.emit('before')
    await subscriber.receives(1)

    line.cut()
    for (const label of ['one', 'two', 'three']) await subscriber.emit(label)
    await sleep(1_500)
    expect(await subscriber.pending()).toBe(3)

    line.mend()
    await subscriber.receives(4)
    await nothingPending()
    expect(subscriber.labels()).toEqual(['before', 'one', 'two', 'three'])
    redis.disconnect()
    line.close()
  })

  test('killed between publishing and marking: published again, with the same id and a later cursor', async () => {
    await subscriber.emit('twice')
    const { admin } = world
    await admin.$transaction(
      async (holder) => {
        // The relay publishes, then waits for this lock in order to mark: there it is killed.
        await holder.$queryRaw`SELECT 1 FROM capabilities.outbox_events WHERE published_at IS NULL FOR UPDATE`
        await relay()
        await subscriber.receives(1)
        await vi.waitUntil(async () => {
          const [killed] = await admin.$queryRaw<{ count: bigint }[]>`
            SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) FROM pg_stat_activity
             WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'UPDATE capabilities.outbox_events%'`
          return killed?.count === 1n
        })
      },
      { timeout: 15_000 },
    )
    await subscriber.receives(2)
    await nothingPending()

    const [first, second] = subscriber.received
    expect(subscriber.labels()).toEqual(['twice', 'twice'])
    expect(second?.id).toBe(first?.id)
    expect(second?.cursor).toBeGreaterThan(first?.cursor ?? Infinity)
  })
})
