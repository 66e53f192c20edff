import type { Redis } from 'ioredis'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { emptyRedis } from '../testing/a-gateway.ts'
import type { OperationUse } from './operation-use.ts'
import { readUsage } from './read-usage.ts'
import { openUsage } from './usage.ts'

let redis: Redis
beforeAll(async () => void ({ redis } = await emptyRedis()))
beforeEach(async () => void (await redis.flushdb()))
afterAll(() => redis.disconnect())

const NOW = new Date('2026-03-10T12:00:00Z')
const DAY_MS = 24 * 60 * 60 * 1000
const log = pino({ level: 'silent' })
const use = (given: Partial<OperationUse>): OperationUse => ({
  operation: 'patients.list',
  partner: null,
  milliseconds: 10,
  cost: 5,
  hasErrors: false,
  isSlow: false,
  ...given,
})

async function used(at: Date, ...uses: OperationUse[]): Promise<void> {
  const usage = openUsage(redis, log, () => at)
  for (const one of uses) usage.count(one)
  await usage.close()
}

test('what several gateways count on several days is one sum, partner by partner, with the last time', async () => {
  await used(new Date(NOW.getTime() - 3 * DAY_MS), use({ milliseconds: 30.5, isSlow: true }), use({ partner: 'lab' }))
  await used(NOW, use({ hasErrors: true }), use({}))
  expect(await readUsage(redis, NOW)).toEqual([
    {
      operation: 'patients.list',
      partner: null,
      counts: { calls: 3, errors: 1, slow: 1, microseconds: 50_500, cost: 15 },
      lastUsedAt: NOW.toISOString(),
    },
    {
      operation: 'patients.list',
      partner: 'lab',
      counts: { calls: 1, errors: 0, slow: 0, microseconds: 10_000, cost: 5 },
      lastUsedAt: '2026-03-07T12:00:00.000Z',
    },
  ])
})

test('what is older than thirty days is no longer counted, and is known to have been', async () => {
  await used(new Date(NOW.getTime() - 30 * DAY_MS), use({}))
  const [only] = await readUsage(redis, NOW)
  expect([only?.counts.calls, only?.lastUsedAt]).toEqual([0, '2026-02-08T12:00:00.000Z'])
})

test('while Redis is away the counts wait here, and are handed over once', async () => {
  const away = redis.duplicate({ lazyConnect: true, enableOfflineQueue: false, maxRetriesPerRequest: 0 })
  await away.connect()
  away.disconnect()
  await vi.waitUntil(() => away.status === 'end')
  const usage = openUsage(away, log, () => NOW)
  usage.count(use({}))
  await usage.flush()
  expect(await readUsage(redis, NOW)).toEqual([])

  await away.connect()
  usage.count(use({}))
  await usage.flush()
  await usage.close()
  expect((await readUsage(redis, NOW)).map(({ counts }) => counts.calls)).toEqual([2])
  away.disconnect()
})
