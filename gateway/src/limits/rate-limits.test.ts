import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import { afterEach, expect, test } from 'vitest'
import { emptyRedis } from '../testing/a-gateway.ts'
import { openRateLimits } from './rate-limits.ts'
import { SLIDING_PERIOD } from './sliding-period.ts'

const perMinute = {
  anonymous: 3,
  subject: 3,
  organization: 3,
  partnerTrial: 3,
  partnerStandard: 3,
  partnerHigh: 3,
  resolve: 3,
  publicChange: 3,
  failures: 3,
}
const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** A way to Redis that can be cut. */
async function aCuttableRedis() {
  const { url, redis } = await emptyRedis()
  const target = new URL(url)
  const sockets = new Set<Socket>()
  const proxy = createServer((socket) => {
    const onward = connect(Number(target.port), target.hostname)
    for (const one of [socket, onward]) {
      sockets.add(one)
      one.on('error', () => undefined)
    }
    socket.pipe(onward).pipe(socket)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const address = proxy.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const client = new Redis({
    port,
    host: '127.0.0.1',
    db: Number(target.pathname.slice(1)),
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
  })
  client.on('error', () => undefined)
  await once(client, 'ready')
  closers.push(
    () => client.disconnect(),
    () => redis.disconnect(),
    () => proxy.close(),
  )
  const cut = async () => {
    proxy.close()
    for (const socket of sockets) socket.destroy()
    await once(client, 'close')
  }
  const mend = async () => {
    proxy.listen(port, '127.0.0.1')
    await once(client, 'ready')
  }
  return { client, redis, cut, mend }
}

test('two gateways count together', async () => {
  const { url, redis } = await emptyRedis()
  const other = new Redis(url)
  await once(other, 'ready')
  closers.push(
    () => redis.disconnect(),
    () => other.disconnect(),
  )
  const [one, two] = [openRateLimits(redis, perMinute, 'insurance'), openRateLimits(other, perMinute, 'insurance')]
  await one('anonymous', '10.0.0.1')
  await two('anonymous', '10.0.0.1')
  expect(await one('anonymous', '10.0.0.1')).toMatchObject({ remaining: 0, isOver: false })
  expect(await two('anonymous', '10.0.0.1')).toMatchObject({ remaining: 0, isOver: true })
  expect(await two('anonymous', '10.0.0.2')).toMatchObject({ remaining: 2, isOver: false })
})

test('asking with no points counts nothing', async () => {
  const { redis } = await emptyRedis()
  closers.push(() => redis.disconnect())
  const spend = openRateLimits(redis, perMinute, 'insurance')
  for (let at = 0; at < 5; at += 1)
    expect(await spend('failures', '10.0.0.1', 0)).toMatchObject({ remaining: 3, isOver: false })
  for (let at = 0; at < 4; at += 1) await spend('failures', '10.0.0.1')
  expect(await spend('failures', '10.0.0.1', 0)).toMatchObject({ isOver: true })
})

test('with Redis gone a gateway counts for itself: neither open nor shut', async () => {
  const { client, cut, mend } = await aCuttableRedis()
  const spend = openRateLimits(client, perMinute, 'insurance')
  expect(await spend('anonymous', '10.0.0.1')).toMatchObject({ remaining: 2 })
  await cut()
  for (const remaining of [2, 1, 0])
    expect(await spend('anonymous', '10.0.0.1')).toMatchObject({ remaining, isOver: false })
  expect(await spend('anonymous', '10.0.0.1')).toMatchObject({ isOver: true })

  await mend()
  // Together again, where they had left off.
  expect(await spend('anonymous', '10.0.0.1')).toMatchObject({ remaining: 1, isOver: false })
})

test('or lets everything through, or nothing, as it is told to, until Redis is back', async () => {
  const { client, cut, mend } = await aCuttableRedis()
  const [open, shut] = [openRateLimits(client, perMinute, 'allow'), openRateLimits(client, perMinute, 'refuse')]
  await cut()
  for (let at = 0; at < 5; at += 1)
    expect(await open('subject', 'somebody')).toEqual({ limit: 3, remaining: 3, resetSeconds: 0, isOver: false })
  await expect(shut('subject', 'somebody')).rejects.toMatchObject({
    extensions: { code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 5 },
  })

  await mend()
  expect(await open('subject', 'somebody')).toMatchObject({ remaining: 2, isOver: false })
  expect(await shut('subject', 'somebody')).toMatchObject({ remaining: 1, isOver: false })
})

test('counts what is asked for at once, and refuses whole what does not fit', async () => {
  const { redis } = await emptyRedis()
  closers.push(() => redis.disconnect())
  const spend = openRateLimits(redis, perMinute, 'insurance')
  expect(await spend('subject', 'somebody', 2)).toMatchObject({ remaining: 1, isOver: false })
  expect(await spend('subject', 'somebody', 2)).toMatchObject({ isOver: true })
  expect(await spend('subject', 'somebody', 1)).toMatchObject({ remaining: 0, isOver: false })
})

test('never lets more than a budget through in any period, and tells when there is room again', async () => {
  const { redis } = await emptyRedis()
  closers.push(() => redis.disconnect())
  // Three seconds instead of a minute, so that a test can see several of them pass.
  const SECONDS = 3
  const LIMIT = 10
  const allowed: { before: number; after: number }[] = []
  const spend = async () => {
    const before = Date.now()
    const [consumed, wait] = (await redis.eval(SLIDING_PERIOD, 1, 'spent', 1, SECONDS, LIMIT, SECONDS)) as number[]
    if (Number(consumed) <= LIMIT) allowed.push({ before, after: Date.now() })
    return { isOver: Number(consumed) > LIMIT, wait: Number(wait) }
  }

  for (let round = 0; round < 2; round += 1) {
    let told = await spend()
    while (!told.isOver) {
      await pause(30)
      told = await spend()
    }
    expect(told.wait).toBeGreaterThan(0)
    expect(told.wait).toBeLessThanOrEqual(SECONDS * 1000)
    const until = Date.now() + told.wait
    await pause(told.wait / 3)
    expect((await spend()).isOver).toBe(true)
    await pause(until - Date.now() + 20)
    expect((await spend()).isOver).toBe(false)
  }
  const period = SECONDS * 1000 * (11 / 12)
  for (const { before: from } of allowed) {
    const within = allowed.filter(({ before, after }) => before >= from && after < from + period)
    expect(within.length).toBeLessThanOrEqual(LIMIT)
  }
  expect(allowed.length).toBeGreaterThan(LIMIT)
})

test('two processes that race for one budget get exactly that much', async () => {
  const { url, redis } = await emptyRedis()
  closers.push(() => redis.disconnect())
  const program = `
    import { Redis } from 'ioredis'
    import { openRateLimits } from ${JSON.stringify(new URL('./rate-limits.ts', import.meta.url).href)}
    const redis = new Redis(${JSON.stringify(url)})
    await new Promise((resolve) => redis.once('ready', resolve))
    const spend = openRateLimits(redis, ${JSON.stringify({ ...perMinute, organization: 100 })}, 'refuse')
    const spent = await Promise.all(Array.from({ length: 80 }, () => spend('organization', 'aurora')))
    console.log(spent.filter(({ isOver }) => !isOver).length)
    redis.disconnect()
  `
  const run = promisify(execFile)
  const counts = await Promise.all(
    [1, 2].map(async () => Number((await run(process.execPath, ['--input-type=module', '-e', program])).stdout)),
  )
  expect(counts[0]).toBeGreaterThan(0)
  expect(counts[1]).toBeGreaterThan(0)
  expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(100)
})
