import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'
import { rawSocket } from '../testing/raw-socket.ts'
import { rawStream } from '../testing/raw-stream.ts'

const NOTICES = 'subscription { noticeAdded { id text } }'
const LARGE = 'x'.repeat(256 * 1024)

let gateway: TestGateway
let address: string
afterEach(() => gateway.stop())

async function open(given: Parameters<typeof aGateway>[0] = {}) {
  gateway = await aGateway(given)
  address = await gateway.listen()
}
const listeners = () => gateway.events.listeners(null, 'noticeAdded')
const untilListeners = (count: number) => expect.poll(listeners, { timeout: 8_000 }).toBe(count)
const notice = (id: string, text = 'news') => gateway.events.publish(null, 'noticeAdded', { id, text })
const metric = async (pattern: RegExp) => Number(pattern.exec((await gateway.get('/metrics')).body)?.[1] ?? 0)

async function subscribed() {
  const socket = await rawSocket(address)
  socket.send({ type: 'connection_init' })
  await socket.next()
  socket.send({ id: 's', type: 'subscribe', payload: { query: NOTICES } })
  return socket
}

type Told = { data: { noticeAdded: { id: string } }; extensions: { lagged?: { dropped: number } } }

test('a slow reader loses the oldest and is told how many, the newest arrives, and others lose nothing', async () => {
  await open()
  const slow = await subscribed()
  await untilListeners(1)
  const quick = await subscribed()
  // Both have one source: that somebody listens does not tell that both do.
  await expect.poll(() => metric(/gateway_live_subscriptions\{transport="ws"\} (\d+)/), { timeout: 8_000 }).toBe(2)
  const quickTold: string[] = []
  slow.socket.pause()
  const COUNT = 160
  for (let at = 0; at < COUNT; at += 1) {
    await notice(`n${at}`, LARGE)
    quickTold.push(((await quick.next())['payload'] as Told).data.noticeAdded.id)
  }
  expect(quickTold).toEqual(Array.from({ length: COUNT }, (_, at) => `n${at}`))

  slow.socket.resume()
  const told: Told[] = []
  while (told.at(-1)?.data.noticeAdded.id !== `n${COUNT - 1}`) told.push((await slow.next())['payload'] as Told)
  const dropped = told.reduce((sum, { extensions }) => sum + (extensions.lagged?.dropped ?? 0), 0)
  expect(dropped).toBeGreaterThan(0)
  expect(told.length + dropped).toBe(COUNT)
  expect(await metric(/gateway_live_unsent_total\{outcome="dropped"\} (\d+)/)).toBe(dropped)
  slow.socket.destroy()
  quick.socket.destroy()
})

test('of one thing a slow reader gets the newest only', async () => {
  await open()
  const slow = await subscribed()
  await untilListeners(1)
  slow.socket.pause()
  for (let at = 0; at < 60; at += 1) await notice(`filler${at}`, LARGE)
  for (let at = 0; at < 50; at += 1) await notice('same', `version ${at}`)
  await expect.poll(() => metric(/gateway_live_unsent_total\{outcome="coalesced"\} (\d+)/), { timeout: 5_000 }).toBe(49)
  slow.socket.resume()
  const texts: unknown[] = []
  while (texts.length === 0) {
    const { noticeAdded } = ((await slow.next())['payload'] as { data: { noticeAdded: { id: string; text: string } } })
      .data
    if (noticeAdded.id === 'same') texts.push(noticeAdded.text)
  }
  expect(texts).toEqual(['version 49'])
  expect(await slow.during(50)).toEqual([])
  slow.socket.destroy()
})

test('one who does not read at all is given up, on a socket and on a stream', async () => {
  await open({ liveTimings: { heartbeat: 1_000, slow: 500 } })
  const socket = await subscribed()
  await untilListeners(1)
  const stream = await rawStream(address, { body: { query: NOTICES } })
  socket.socket.pause()
  stream.pause()
  for (let at = 0; at < 60; at += 1) await notice(`n${at}`, LARGE)
  await untilListeners(0)
  const closes = (await gateway.get('/metrics')).body.replaceAll(/^(?!gateway_live_closes).*\n/gm, '')
  expect(closes).toMatch(/gateway_live_closes_total\{transport="ws",reason="slow"\} 1/)
  expect(closes).toMatch(/gateway_live_closes_total\{transport="sse",reason="slow"\} 1/)
  socket.socket.destroy()
  stream.leave()
})

test('a gateway that drains sends everybody away over the time it has, with a word when to come back', async () => {
  await open({ variables: { DRAIN_SECONDS: '1', LIVE_CONNECTIONS_PER_IP: '100' } })
  const sockets = await Promise.all(Array.from({ length: 12 }, subscribed))
  const stream = await rawStream(address, { body: { query: NOTICES } })
  await untilListeners(1)
  const begun = Date.now()
  const left: number[] = []
  const closes = sockets.map(async ({ closed }) => {
    const close = await closed
    left.push(Date.now() - begun)
    return close
  })
  const drained = gateway.drain()
  await pause(5)
  const late = await rawSocket(address)
  expect(late.status).toContain(' 503 ')

  for (const { code, reason } of await Promise.all(closes)) {
    expect(code).toBe(1001)
    expect(reason).toMatch(/^Going away: come back in \d+ ms$/)
  }
  expect(Math.max(...left)).toBeLessThan(2_500)
  expect(Math.max(...left) - Math.min(...left)).toBeGreaterThan(150)
  expect(await stream.next()).toMatchObject({ event: 'complete', retry: expect.stringMatching(/^\d+$/) })
  await drained
  await untilListeners(0)
})
