import { setTimeout as pause } from 'node:timers/promises'
import { eventChannel } from '@platform/shared/events/published-event'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLog } from '../observe/log.ts'
import { emptyRedis } from '../testing/a-gateway.ts'
import { openOrganizationCache } from './organization-cache.ts'
import { followOrganizationChanges, readChange } from './organization-changes.ts'
import { organizationDirectory } from './organization-directory.ts'
import type { Organization, OrganizationName } from './organization.ts'

const ID = '0197a1b2-0000-7000-8000-000000000001'
const log = openLog('silent')

let redis: Redis
let tenancy: { aurora: Organization | null; asked: OrganizationName[]; delayMs: number }
const closers: (() => Promise<void> | void)[] = []

beforeEach(async () => {
  redis = (await emptyRedis()).redis
  tenancy = {
    aurora: {
      id: ID,
      slug: 'aurora',
      name: 'Aurora',
      status: 'ACTIVE',
      branding: { brandColor: '#000000', logoUrl: null },
    },
    asked: [],
    delayMs: 0,
  }
})
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
  redis.disconnect()
})

const aDirectory = (over: Redis = redis) =>
  organizationDirectory(
    openOrganizationCache(over),
    async (name) => {
      tenancy.asked.push(name)
      const answer = tenancy.aurora
      await pause(tenancy.delayMs)
      return 'slug' in name && name.slug !== 'aurora' ? null : answer
    },
    log,
  )

/** As the outbox relay does it. */
const publish = (type: string, data: object) =>
  redis.publish(
    eventChannel(ID, type),
    JSON.stringify({ id: 'x', type, version: 1, organizationId: ID, subjectIds: [ID], data }),
  )

/** Waits until the cache has taken notice, for at most a second. */
async function untilForgotten(key: string) {
  for (let at = 0; at < 100 && (await redis.exists(key)); at += 1) await pause(10)
  expect(await redis.exists(key)).toBe(0)
}

test('a clinic is asked for once, and remembered for five minutes', async () => {
  const directory = aDirectory()
  expect(await directory.find({ slug: 'aurora' })).toEqual(tenancy.aurora)
  expect(await directory.find({ slug: 'aurora' })).toEqual(tenancy.aurora)
  expect(tenancy.asked).toEqual([{ slug: 'aurora' }])
  expect(await redis.ttl('organization:slug:aurora')).toBeGreaterThan(295)
})

test('nobody is remembered too, for half a minute', async () => {
  const directory = aDirectory()
  expect(await directory.find({ slug: 'nowhere' })).toBeNull()
  expect(await directory.find({ slug: 'nowhere' })).toBeNull()
  expect(tenancy.asked).toEqual([{ slug: 'nowhere' }])
  const seconds = await redis.ttl('organization:slug:nowhere')
  expect(seconds).toBeGreaterThan(25)
  expect(seconds).toBeLessThanOrEqual(30)
})

test('of a hundred that ask at once, in two processes, one asks tenancy', async () => {
  const other = redis.duplicate()
  closers.push(() => other.disconnect())
  tenancy.delayMs = 100
  const [one, two] = [aDirectory(), aDirectory(other)]
  const found = await Promise.all(Array.from({ length: 100 }, (_, at) => (at % 2 ? one : two).find({ slug: 'aurora' })))
  expect(found.every((organization) => organization?.id === ID)).toBe(true)
  expect(tenancy.asked).toHaveLength(1)
})

test('whoever asks for what nobody remembers may be refused before tenancy hears of it', async () => {
  const directory = aDirectory()
  const refuse = async () => {
    throw new Error('too many')
  }
  await expect(directory.find({ slug: 'aurora' }, refuse)).rejects.toThrow('too many')
  expect(tenancy.asked).toEqual([])
  await directory.find({ slug: 'aurora' })
  expect(await directory.find({ slug: 'aurora' }, refuse)).toMatchObject({ id: ID })
})

test('a change is heard of at once, under every name of the clinic', async () => {
  const directory = aDirectory()
  closers.push(await followOrganizationChanges(redis, openOrganizationCache(redis), log))
  await directory.find({ slug: 'aurora' })
  await directory.find({ host: 'clinic.aurora.example' })
  tenancy.aurora = { ...tenancy.aurora!, name: 'Aurora Nord' }

  await publish('organization_settings.updated', { slug: 'aurora' })
  await untilForgotten('organization:slug:aurora')
  await untilForgotten('organization:host:clinic.aurora.example')
  expect(await directory.find({ slug: 'aurora' })).toMatchObject({ name: 'Aurora Nord' })
})

test('a domain that was unknown is known as soon as it is verified', async () => {
  const directory = aDirectory()
  closers.push(await followOrganizationChanges(redis, openOrganizationCache(redis), log))
  const { aurora } = tenancy
  tenancy.aurora = null
  expect(await directory.find({ host: 'new.aurora.example' })).toBeNull()
  tenancy.aurora = aurora
  await publish('organization_domain.verified', { slug: 'aurora', host: 'new.aurora.example' })
  await untilForgotten('organization:host:new.aurora.example')
  expect(await directory.find({ host: 'new.aurora.example' })).toMatchObject({ id: ID })
})

test('an answer that was on its way when the clinic changed is not remembered', async () => {
  const directory = aDirectory()
  tenancy.delayMs = 150
  const old = directory.find({ slug: 'aurora' })
  await pause(50)
  tenancy.aurora = { ...tenancy.aurora!, name: 'Aurora Nord' }
  await openOrganizationCache(redis).forget({ ids: [ID], names: [] })
  expect(await old).toMatchObject({ name: 'Aurora' })
  expect(await directory.find({ slug: 'aurora' })).toMatchObject({ name: 'Aurora Nord' })
})

test('without Redis clinics are still found, once at a time', async () => {
  const gone = new Redis({
    port: 1,
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  gone.on('error', () => undefined)
  tenancy.delayMs = 50
  const directory = aDirectory(gone)
  const found = await Promise.all([1, 2, 3].map(() => directory.find({ slug: 'aurora' })))
  expect(found.map((one) => one?.slug)).toEqual(['aurora', 'aurora', 'aurora'])
  expect(tenancy.asked).toHaveLength(1)
})

test('tenancy out of reach is an error, and is not remembered', async () => {
  let fails = true
  const directory = organizationDirectory(
    openOrganizationCache(redis),
    async () => {
      if (fails) throw new Error('out of reach')
      return tenancy.aurora
    },
    log,
  )
  await expect(directory.find({ slug: 'aurora' })).rejects.toThrow('out of reach')
  fails = false
  expect(await directory.find({ slug: 'aurora' })).toMatchObject({ id: ID })
})

test('an event of the platform team names the clinic as its subject', () => {
  const message = JSON.stringify({ organizationId: 'platform', subjectIds: [ID], data: { slug: 'aurora' } })
  expect(readChange(message)).toEqual({ ids: ['platform', ID], names: [{ slug: 'aurora' }] })
})
