import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { liveStream } from '@platform/shared/events/live-stream'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHeldSlot } from '../testing/a-held-slot.ts'
import { consumeHold, dropHold } from './end-hold.ts'
import { extendHold } from './extend-hold.ts'
import { holdsOf } from './hold-script.ts'
import { fingerprintOf } from './hold-token.ts'
import { readHolds } from './read-holds.ts'
import { sweepHolds } from './sweep-holds.ts'

let world: World
let clinic: string
beforeAll(async () => {
  world = await aWorld()
  clinic = world.organizations.aurora
})
afterAll(() => world.close())

const redis = () => world.services.redis
const hold = (own: Parameters<typeof aHeldSlot>[1] = {}) => aHeldSlot(world, own)
const held = (specialistId: string, organizationId = clinic) =>
  readHolds(redis(), organizationId, { specialistIds: [specialistId], visitor: '' })
const extend = (token: string) => extendHold(redis(), clinic, fingerprintOf(token), 600)
const drop = (token: string, organizationId = clinic) => dropHold(redis(), organizationId, fingerprintOf(token))

/** What was told of somebody's time, in order. */
async function told(specialistId: string, organizationId = clinic) {
  const entries = await redis().xrange(liveStream(organizationId), '-', '+')
  const events = entries.map(([, [, , , event = '']]) => JSON.parse(event) as { type: string; subjectIds: string[] })
  return events.filter(({ subjectIds }) => subjectIds[0] === specialistId).map(({ type }) => type)
}

describe('keeping a slot', () => {
  test('of fifty who come at once, one gets it', async () => {
    const specialistIds = [randomUUID()]
    const visitors = await Promise.all(Array.from({ length: 50 }, () => hold({ specialistIds, visitor: randomUUID() })))
    const outcomes = visitors.map(({ outcome }) => outcome)
    expect(outcomes.filter((outcome) => outcome === 'HELD')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'TAKEN')).toHaveLength(49)
    expect(await held(specialistIds[0] ?? '')).toHaveLength(1)
  })

  test('of fifty who come by different processes, one gets it, and one end is told', async () => {
    const specialistIds = [randomUUID()]
    const [specialist] = specialistIds as [string]
    const elsewhere = { ...world, services: { ...world.services, redis: redis().duplicate() } }
    const worlds = Array.from({ length: 50 }, (_, index) => (index % 2 ? world : elsewhere))
    const visitors = await Promise.all(worlds.map((one) => aHeldSlot(one, { specialistIds, seconds: 1 })))
    expect(visitors.filter(({ outcome }) => outcome === 'HELD')).toHaveLength(1)
    await sleep(1_050)
    await Promise.all(worlds.slice(0, 8).map(({ services }) => sweepHolds(services.redis)))
    expect(await told(specialist)).toEqual(['slot.held', 'slot.expired'])
    elsewhere.services.redis.disconnect()
  })

  test.each([
    ['10:00-10:45', '10:15-11:00', 0, 'TAKEN'],
    ['10:15-11:00', '10:00-10:45', 0, 'TAKEN'],
    ['10:00-11:00', '10:15-10:30', 0, 'TAKEN'],
    ['10:00-11:00', '11:00-12:00', 0, 'HELD'],
    ['10:03-10:40', '10:40-11:10', 0, 'HELD'],
    ['10:00-11:00', '11:19-12:00', 10, 'TAKEN'],
    ['10:00-11:00', '11:20-12:00', 10, 'HELD'],
  ])('beside %s, %s with buffers of %s minutes is %s', async (first, second, bufferMinutes, outcome) => {
    const specialistIds = [randomUUID()]
    await hold({ specialistIds, time: first, bufferMinutes })
    expect(await hold({ specialistIds, time: second, bufferMinutes })).toMatchObject({ outcome })
  })

  test('a team is held together or not at all', async () => {
    const [ana, bogdan] = [randomUUID(), randomUUID()]
    await hold({ specialistIds: [bogdan] })
    expect(await hold({ specialistIds: [ana, bogdan] })).toMatchObject({ outcome: 'TAKEN' })
    expect(await held(ana)).toEqual([])
    expect(await hold({ specialistIds: [ana] })).toMatchObject({ outcome: 'HELD' })
  })

  test('a visitor keeps one slot: the next takes the place of the one before', async () => {
    const [visitor, ana, bogdan] = [randomUUID(), randomUUID(), randomUUID()]
    await hold({ visitor, specialistIds: [ana] })
    expect(await hold({ visitor, specialistIds: [bogdan] })).toMatchObject({ outcome: 'HELD' })
    expect(await held(ana)).toEqual([])
    expect(await told(ana)).toEqual(['slot.held', 'slot.released'])
  })

  test('who is known by a token alone moves their hold with it, to a time that overlaps too', async () => {
    const specialistIds = [randomUUID()]
    const first = await hold({ specialistIds })
    const second = await hold({ specialistIds, time: '10:30-11:30', former: first.token })
    expect(second.outcome).toBe('HELD')
    expect(await held(specialistIds[0] ?? '')).toMatchObject([{ token: fingerprintOf(second.token) }])
  })

  test('who does not get the next one keeps the one they have', async () => {
    const [visitor, ana, bogdan] = [randomUUID(), randomUUID(), randomUUID()]
    await hold({ specialistIds: [bogdan] })
    await hold({ visitor, specialistIds: [ana] })
    expect(await hold({ visitor, specialistIds: [bogdan] })).toMatchObject({ outcome: 'TAKEN' })
    expect(await held(ana)).toHaveLength(1)
  })

  test('an address keeps ten at once, and moving one counts as no more', async () => {
    const source = randomUUID()
    const tokens: string[] = []
    for (let count = 0; count < 10; count++) tokens.push((await hold({ source })).token)
    expect(await hold({ source })).toMatchObject({ outcome: 'TOO_MANY' })
    expect(await hold({ source, former: tokens[0] ?? '' })).toMatchObject({ outcome: 'HELD' })
    await drop(tokens[1] ?? '')
    expect(await hold({ source })).toMatchObject({ outcome: 'HELD' })
  })

  test('an address that gives back and takes anew all the time is stopped', async () => {
    const source = randomUUID()
    for (let count = 0; count < 60; count++) await drop((await hold({ source })).token)
    expect(await hold({ source })).toMatchObject({ outcome: 'TOO_MANY' })
  })
})

describe('a hold', () => {
  test('is shown by the fingerprint of its token, never the token', async () => {
    const { token, specialistIds } = await hold()
    const keys = await redis().keys(`${holdsOf(clinic)}*`)
    const kept = await Promise.all(keys.map((key) => redis().dump(key)))
    expect(JSON.stringify([await held(specialistIds[0] ?? ''), keys, kept])).not.toContain(token)
  })

  test('is renewed twice and no more', async () => {
    const { token, specialistIds } = await hold({ seconds: 5 })
    const [first, second] = [await extend(token), await extend(token)]
    expect(first).toMatchObject({ renewals: 1 })
    expect(second).toMatchObject({ renewals: 2 })
    expect(await extend(token)).toBe('SPENT')
    expect(await held(specialistIds[0] ?? '')).toMatchObject([{ expiresAt: Object(second).expiresAt }])
  })

  test('ends by itself, and is told to have ended before the next is told to be held', async () => {
    const { token, specialistIds } = await hold({ seconds: 1 })
    await sleep(1_100)
    expect(await extend(token)).toBe('GONE')
    expect(await hold({ specialistIds })).toMatchObject({ outcome: 'HELD' })
    expect(await told(specialistIds[0] ?? '')).toEqual(['slot.held', 'slot.expired', 'slot.held'])
  })

  test('that nobody asks for any more is told to have ended, once by however many look', async () => {
    const { specialistIds } = await hold({ seconds: 1 })
    await sleep(1_100)
    await Promise.all(Array.from({ length: 8 }, () => sweepHolds(redis())))
    expect(await told(specialistIds[0] ?? '')).toEqual(['slot.held', 'slot.expired'])
    expect(await held(specialistIds[0] ?? '')).toEqual([])
  })

  test('can be given back once, by its token alone', async () => {
    const { token, specialistIds } = await hold()
    expect(await drop('somebody else’s')).toBe(false)
    expect(await extend('somebody else’s')).toBe('GONE')
    expect(await held(specialistIds[0] ?? '')).toHaveLength(1)
    expect([await drop(token), await drop(token)]).toEqual([true, false])
    expect(await hold({ specialistIds })).toMatchObject({ outcome: 'HELD' })
  })

  test('ends in silence when a visit takes its place', async () => {
    const { token, specialistIds } = await hold()
    expect(await consumeHold(redis(), clinic, fingerprintOf(token))).toBe(true)
    expect(await told(specialistIds[0] ?? '')).toEqual(['slot.held'])
    expect(await held(specialistIds[0] ?? '')).toEqual([])
  })

  test('of the same specialist, visitor and address at another clinic is another', async () => {
    const same = { specialistIds: [randomUUID()], visitor: randomUUID(), source: randomUUID() }
    const [specialist] = same.specialistIds as [string]
    const ours = await hold(same)
    const theirs = await hold({ ...same, clinic: 'pacifica' })
    expect([ours.outcome, theirs.outcome]).toEqual(['HELD', 'HELD'])
    expect(await drop(theirs.token)).toBe(false)
    expect(await drop(ours.token, world.organizations.pacifica)).toBe(false)
    expect(await drop(theirs.token, world.organizations.pacifica)).toBe(true)
    expect(await held(specialist)).toHaveLength(1)
    expect(await told(specialist, world.organizations.pacifica)).toEqual(['slot.held', 'slot.released'])
    expect(await told(specialist)).toEqual(['slot.held'])
  })
})
