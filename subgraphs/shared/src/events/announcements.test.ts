import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeCursor } from '../cursor.ts'
import { aListener } from '../testing/a-listener.ts'
import { anEvent } from '../testing/an-event.ts'
import { aFragileLine } from '../testing/fragile-line.ts'
import { aWorld, type World } from '../testing/world.ts'
import { eventSource, type EventSource } from './event-source.ts'
import { eventStream } from './event-stream.ts'
import { eventChannel } from './published-event.ts'

let world: World
let source: EventSource
let clinic: string
beforeAll(async () => {
  world = await aWorld()
  clinic = world.organizations.aurora
})
afterAll(() => world.close())
beforeEach(() => void (source = eventSource(world.services.redis, pino({ level: 'silent' }))))
afterEach(() => source.close())

const place = (cursor: number) => encodeCursor([String(cursor)])
const cursorOf = async (...args: Parameters<typeof anEvent>) => (await anEvent(...args)).cursor
const several = async (count: number) => {
  const cursors: number[] = []
  for (let event = 0; event < count; event++) cursors.push(await cursorOf(world))
  return cursors
}
const subscriptions = async () => {
  const [, count] = (await world.services.redis.pubsub('NUMSUB', eventChannel(clinic, 'organization.updated'))) as [
    string,
    number,
  ]
  return count
}

describe('listening', () => {
  test('brings the events of the types asked for, at that clinic, in order', async () => {
    const listener = await aListener(source, clinic, { types: ['organization.updated', 'role.created'] })
    const first = await cursorOf(world)
    await anEvent(world, { type: 'location.created' })
    await anEvent(world, { clinic: 'pacifica' })
    const second = await cursorOf(world, { type: 'role.created' })
    const third = await cursorOf(world)
    await expect.poll(() => listener.heard).toEqual([first, second, third])
    await listener.end()
  })

  test('takes one Redis subscription a process, however many listen; the last to leave gives it up', async () => {
    const other = eventSource(world.services.redis, pino({ level: 'silent' }))
    const listeners = await Promise.all(
      [source, source, source, other, other].map((process) => aListener(process, clinic)),
    )
    expect(await subscriptions()).toBe(2)
    const cursors = await several(5)
    for (const { heard } of listeners) await expect.poll(() => heard).toEqual(cursors)

    await Promise.all(listeners.slice(0, 4).map(({ end }) => end()))
    await expect.poll(subscriptions).toBe(1)
    await listeners[4]?.end()
    await expect.poll(subscriptions).toBe(0)
    other.close()
  })

  test('survives others that come and go at the same moment', async () => {
    for (let round = 0; round < 40; round++) {
      const [leaving, staying] = await Promise.all([aListener(source, clinic), aListener(source, clinic)])
      // The last but one leaves while somebody comes: crossing, the two would leave the channel unheard.
      const [, , coming] = await Promise.all([leaving.end(), staying.end(), aListener(source, clinic)])
      const cursor = await cursorOf(world)
      await expect.poll(() => coming.heard, { interval: 5 }).toEqual([cursor])
      await coming.end()
    }
    await expect.poll(subscriptions).toBe(0)
  })

  test('slower than events come, loses none of them: they are read again', async () => {
    const listener = await aListener(source, clinic)
    const [first = 0] = await several(1)
    await expect.poll(() => listener.heard).toEqual([first])
    listener.halt()
    const cursors = await several(700)
    listener.goOn()
    await expect.poll(() => listener.heard.length, { timeout: 10_000 }).toBe(701)
    expect(listener.heard).toEqual([first, ...cursors])
    await listener.end()
  })
})

describe('going on after a cursor', () => {
  test('joins what was missed to what happens meanwhile, without a gap and without a repeat', async () => {
    const missed = await several(450)
    const [first = 0] = missed
    const publishing = several(150)
    const listeners = await Promise.all(
      Array.from({ length: 20 }, async () => {
        await sleep(Math.random() * 50)
        return aListener(source, clinic, { after: place(first) })
      }),
    )
    const all = [...missed.slice(1), ...(await publishing)]
    for (const { heard } of listeners) {
      await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(all.length)
      expect(heard).toEqual(all)
    }
    await Promise.all(listeners.map(({ end }) => end()))
  })

  test('passes over events of other types', async () => {
    const start = await cursorOf(world)
    await anEvent(world, { type: 'location.created' })
    const missed = await cursorOf(world)
    const listener = await aListener(source, clinic, { after: place(start) })
    await expect.poll(() => listener.heard).toEqual([missed])
    await listener.end()
  })

  test.each<[string, () => Promise<string>]>([
    [
      'too old',
      async () => {
        const cursor = await cursorOf(world)
        await several(3)
        await world.services.redis.xtrim(eventStream(clinic), 'MAXLEN', 2)
        return place(cursor)
      },
    ],
    ['of another clinic', async () => place(await cursorOf(world, { clinic: 'pacifica' }))],
    ['of the future', async () => place((await cursorOf(world)) + 1_000_000)],
    ['not a cursor', () => Promise.resolve('yesterday')],
    ['empty', () => Promise.resolve('')],
    [
      'of a stream that is gone',
      async () => {
        const cursor = await cursorOf(world)
        await world.services.redis.del(eventStream(clinic))
        return place(cursor)
      },
    ],
  ])('that is %s says so once, and new events follow', async (_, after) => {
    const listener = await aListener(source, clinic, { after: await after() })
    const cursors = await several(2)
    await expect.poll(() => listener.heard).toEqual(['resync', ...cursors])
    await listener.end()
  })

  test('keeps a bounded past', async () => {
    await Promise.all([several(3_000), several(3_000)])
    const length = await world.services.redis.xlen(eventStream(clinic))
    expect(length).toBeGreaterThanOrEqual(5_000)
    expect(length).toBeLessThan(5_300)
    expect(await world.services.redis.ttl(eventStream(clinic))).toBeGreaterThan(86_000)
  })
})

describe('while Redis is away', () => {
  /** A process whose connection to Redis can be cut; events are told by another. */
  async function far() {
    const { host = '127.0.0.1', port = 6379 } = world.services.redis.options
    const line = await aFragileLine({ host, port })
    const redis = world.services.redis.duplicate({ port: line.port, retryStrategy: () => 100, socketTimeout: 250 })
    redis.on('error', () => {})
    const events = eventSource(redis, pino({ level: 'silent' }), { heartbeatMs: 250 })
    const close = () => {
      events.close()
      redis.disconnect()
      line.close()
    }
    return { line, events, close }
  }

  test('what happens is heard when it is back, in order and once', async () => {
    const { line, events, close } = await far()
    const listener = await aListener(events, clinic)
    const before = await several(3)
    await expect.poll(() => listener.heard).toEqual(before)

    line.cut()
    const meanwhile = await several(10)
    await sleep(300)
    expect(listener.heard).toEqual(before)
    line.mend()
    await expect.poll(() => listener.heard, { timeout: 10_000 }).toEqual([...before, ...meanwhile])
    const after = await several(3)
    await expect.poll(() => listener.heard).toEqual([...before, ...meanwhile, ...after])
    await listener.end()
    close()
  })

  test('without a word, that is noticed, and what happened is heard', async () => {
    const { line, events, close } = await far()
    const listener = await aListener(events, clinic)
    const before = await several(1)
    await expect.poll(() => listener.heard).toEqual(before)
    line.fallSilent()
    const meanwhile = await several(5)
    await expect.poll(() => listener.heard, { timeout: 10_000 }).toEqual([...before, ...meanwhile])
    await listener.end()
    close()
  })

  test('and has forgotten everything when it is back, that is said', async () => {
    const { line, events, close } = await far()
    const listener = await aListener(events, clinic)
    const before = await several(2)
    await expect.poll(() => listener.heard).toEqual(before)
    line.cut()
    await world.services.redis.del(eventStream(clinic))
    line.mend()
    await expect.poll(() => listener.heard, { timeout: 10_000 }).toEqual([...before, 'resync'])
    const after = await several(2)
    await expect.poll(() => listener.heard).toEqual([...before, 'resync', ...after])
    await listener.end()
    close()
  })

  test('nobody begins to listen in vain: it is refused', async () => {
    const { line, events, close } = await far()
    line.cut()
    await expect(aListener(events, clinic)).rejects.toThrow()
    line.mend()
    const listener = await vi.waitFor(() => aListener(events, clinic), { timeout: 10_000, interval: 200 })
    const cursors = await several(1)
    await expect.poll(() => listener.heard).toEqual(cursors)
    await listener.end()
    close()
  })
})
