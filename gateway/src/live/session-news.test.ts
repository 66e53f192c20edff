import { eventChannel } from '@platform/shared/events/published-event'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { emptyRedis } from '../testing/a-gateway.ts'
import { cachedSessions } from './session-cache.ts'
import { openSessionNews, type Doubtful } from './session-news.ts'

const closers: (() => unknown)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

async function aLine() {
  const { redis } = await emptyRedis()
  const news = await openSessionNews(redis, pino({ level: 'silent' }))
  closers.push(() => redis.disconnect(), news.close)
  const heard: Doubtful[] = []
  news.listen((doubtful) => heard.push(doubtful))
  const publish = (type: string, organizationId: string, ...subjectIds: string[]) =>
    redis.publish(eventChannel(organizationId, type), JSON.stringify({ organizationId, subjectIds }))
  /** Cuts the line without a word, as a network does. */
  const cut = () => redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub')
  return { redis, news, heard, publish, cut }
}

const asked = { requestId: 'r', clientIp: null, organizationId: 'clinic', lookupKey: 'somebody' }
const PRINCIPAL = '0197a1b2-0000-7000-8000-000000000001'
const recognised = {
  refusal: null,
  principalId: PRINCIPAL,
  kind: 'human' as const,
  role: 'admin' as const,
  permissions: [],
  organizationId: null,
  partner: null,
}

test('whoever has caught up has heard all that was published before', async () => {
  const { news, heard, publish } = await aLine()
  for (let at = 0; at < 300; at += 1) {
    await publish('membership.changed', 'clinic', String(at))
    await news.caughtUp()
    expect(heard.length).toBe(at + 1)
  }
  expect(heard.at(-1)).toEqual(new Set(['clinic', '299']))
})

test('what has nothing to do with sessions is not heard, what cannot be read makes everything doubtful', async () => {
  const { redis, news, heard, publish } = await aLine()
  await publish('patient.updated', 'clinic', 'p')
  await redis.publish(eventChannel('clinic', 'role.updated'), '{')
  await news.caughtUp()
  expect(heard).toEqual(['all'])
})

test('a line that breaks makes everything doubtful, until it stands again and then once more', async () => {
  const { news, heard, cut, publish } = await aLine()
  await cut()
  await expect.poll(() => heard.length, { timeout: 5_000 }).toBeGreaterThanOrEqual(1)
  expect(heard[0]).toBe('all')
  await expect.poll(() => news.isHeard(), { timeout: 5_000 }).toBe(true)
  expect(heard.at(-1)).toBe('all')
  await publish('principal.blocked', 'platform', PRINCIPAL)
  await news.caughtUp()
  expect(heard.at(-1)).toEqual(new Set(['platform', PRINCIPAL]))
})

test('a session is asked for once, and anew after news of its clinic, of its principal, or of a broken line', async () => {
  const { news, heard, publish, cut } = await aLine()
  let times = 0
  const ask = cachedSessions(async () => {
    times += 1
    return recognised
  }, news)
  const again = async () => {
    await news.caughtUp()
    await ask(asked)
    await ask(asked)
    return times
  }
  expect(await again()).toBe(1)
  await publish('role.updated', 'another clinic', 'role')
  expect(await again()).toBe(1)
  await publish('role.updated', 'clinic', 'role')
  expect(await again()).toBe(2)
  await publish('principal.blocked', 'platform', PRINCIPAL)
  expect(await again()).toBe(3)
  await ask({ ...asked, clientIp: '10.0.0.1' })
  expect(times).toBe(4)

  await cut()
  await expect.poll(() => heard.at(-1), { timeout: 5_000 }).toBe('all')
  // Nobody would tell of a change: each is asked for.
  const unheard = await again()
  expect(unheard).toBeGreaterThanOrEqual(5)
})

test('an answer that was on its way when news came is not kept, nor is a refusal', async () => {
  const { news, publish } = await aLine()
  let times = 0
  const { promise: slow, resolve: answer } = Promise.withResolvers<void>()
  const ask = cachedSessions(async () => {
    times += 1
    if (times === 1) await slow
    return times < 3 ? recognised : { refusal: 'BLOCKED' as const, principalId: PRINCIPAL, organizationId: null }
  }, news)
  const first = ask(asked)
  await publish('membership.changed', 'elsewhere', 'm')
  await news.caughtUp()
  answer()
  await first
  await ask(asked)
  expect(times).toBe(2)
  await publish('membership.changed', 'clinic', 'm')
  await news.caughtUp()
  await ask(asked)
  await ask(asked)
  expect(times).toBe(4)
})
