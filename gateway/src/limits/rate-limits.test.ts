import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { Redis } from 'ioredis'
import { afterEach, expect, test } from 'vitest'
import { emptyRedis } from '../testing/a-gateway.ts'
import { openRateLimits } from './rate-limits.ts'

const perMinute = { anonymous: 3, subject: 3, resolve: 3, failures: 3 }
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
  return { client, cut }
}

test('two gateways count together', async () => {
  const { url, redis } = await emptyRedis()
  const other = new Redis(url)
  await once(other, 'ready')
  closers.push(
    () => redis.disconnect(),
    () => other.disconnect(),
  )
  const [one, two] = [openRateLimits(redis, perMinute), openRateLimits(other, perMinute)]
  await one('anonymous', '10.0.0.1')
  await two('anonymous', '10.0.0.1')
  expect(await one('anonymous', '10.0.0.1')).toMatchObject({ remaining: 0, isOver: false })
  expect(await two('anonymous', '10.0.0.1')).toMatchObject({ remaining: 0, isOver: true })
  expect(await two('anonymous', '10.0.0.2')).toMatchObject({ remaining: 2, isOver: false })
})

test('asking with no points counts nothing', async () => {
  const { redis } = await emptyRedis()
  closers.push(() => redis.disconnect())
  const spend = openRateLimits(redis, perMinute)
  for (let at = 0; at < 5; at += 1)
    expect(await spend('failures', '10.0.0.1', 0)).toMatchObject({ remaining: 3, isOver: false })
  for (let at = 0; at < 4; at += 1) await spend('failures', '10.0.0.1')
  expect(await spend('failures', '10.0.0.1', 0)).toMatchObject({ isOver: true })
})

test('with Redis gone a gateway counts for itself: neither open nor shut', async () => {
  const { client, cut } = await aCuttableRedis()
  const spend = openRateLimits(client, perMinute)
  expect(await spend('anonymous', '10.0.0.1')).toMatchObject({ remaining: 2 })
  await cut()
  for (const remaining of [2, 1, 0])
    expect(await spend('anonymous', '10.0.0.1')).toMatchObject({ remaining, isOver: false })
  expect(await spend('anonymous', '10.0.0.1')).toMatchObject({ isOver: true })
})
