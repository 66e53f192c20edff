import { liveStream } from '@platform/shared/events/live-stream'
import { aSubscription } from '@platform/shared/testing/a-subscription'
import { aWorld, type World } from '@platform/shared/testing/world'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { aHeldSlot } from '../testing/a-held-slot.ts'
import { aSchedule } from '../testing/a-schedule.ts'
import { aVisitor } from '../testing/a-visitor.ts'
import { dropHold } from './end-hold.ts'
import { expireHolds } from './expire-holds.ts'
import { fingerprintOf } from './hold-token.ts'
import { tellVisit } from './tell-visit.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const WATCH = /* GraphQL */ `
  subscription ($calendarId: ID!, $from: DateTime, $to: DateTime) {
    slotChanges(calendarId: $calendarId, from: $from, to: $to) {
      kind
      specialistId
      start
      end
    }
  }
`
type Watching = Awaited<ReturnType<typeof aSubscription>>
const watch = (actor: Parameters<typeof aSubscription>[2], variables: object, after?: string) =>
  aSubscription(world, subgraph, actor, { query: WATCH, variables: { ...variables }, ...(after && { after }) })
const heard = ({ received }: Watching) =>
  received.map(({ data, errors, extensions }) =>
    data ? (data['slotChanges'] as { kind: string }).kind : (errors ?? extensions),
  )
const free = (token: string) => dropHold(world.services.redis, world.organizations.aurora, fingerprintOf(token))
const people = async () => [
  aVisitor(world),
  await world.actor('patient@aurora.test', 'aurora'),
  await world.actor('support@aurora.test', 'aurora'),
]

describe('whoever looks at a calendar', () => {
  test('hears what becomes of its slots, and not from whom', async () => {
    const { calendarId, specialistId } = await aSchedule(world)
    const watching = await Promise.all((await people()).map((actor) => watch(actor, { calendarId })))
    const { token } = await aHeldSlot(world, { specialistIds: [specialistId] })
    await free(token)
    await aHeldSlot(world, { specialistIds: [specialistId], seconds: 1 })
    const end = await expireHolds(world.services)
    const ctx = await world.context('admin@aurora.test', 'aurora')
    const visit = {
      specialistIds: [specialistId],
      startsAt: new Date('2030-05-06T10:00Z'),
      endsAt: new Date('2030-05-06T11:00Z'),
    }
    await sleep(1_300)
    await end()
    await ctx.inTransaction((tx) => tellVisit(tx, 'slot.booked', visit))
    await ctx.inTransaction((tx) => tellVisit(tx, 'slot.freed', visit))
    for (const one of watching) {
      await one.hears(6)
      expect(heard(one)).toEqual(['HELD', 'RELEASED', 'HELD', 'EXPIRED', 'BOOKED', 'FREED'])
      expect(Object.keys(one.received[0]?.data?.['slotChanges'] ?? {})).toEqual([
        'kind',
        'specialistId',
        'start',
        'end',
      ])
      expect(one.received[0]?.data?.['slotChanges']).toMatchObject({
        specialistId,
        start: visit.startsAt,
        end: visit.endsAt,
      })
      await one.end()
    }
  })

  test('hears nothing of another calendar, another time, or another clinic', async () => {
    const [ours, other] = [await aSchedule(world), await aSchedule(world)]
    const { calendarId, specialistId } = ours
    const [visitor] = await people()
    const nextDoor = [aVisitor(world, 'pacifica'), await world.actor('admin@pacifica.test', 'pacifica')]
    if (!visitor) throw new Error('Nobody came')
    const deaf = [
      await watch(visitor, { calendarId: other.calendarId }),
      await watch(visitor, { calendarId, from: '2030-05-06T11:00:00Z' }),
      await watch(visitor, { calendarId, to: '2030-05-06T10:00:00Z' }),
      ...(await Promise.all(nextDoor.map((actor) => watch(actor, { calendarId })))),
    ]
    const ear = await watch(visitor, { calendarId, from: '2030-05-06T10:59:00Z', to: '2030-05-06T11:00:00Z' })
    const { token } = await aHeldSlot(world, { specialistIds: [specialistId] })
    await free(token)
    // The same specialist, were it possible, at the clinic next door.
    await aHeldSlot(world, { specialistIds: [specialistId], clinic: 'pacifica' })
    await ear.hears(2)
    expect(heard(ear)).toEqual(['HELD', 'RELEASED'])
    expect(deaf.map(heard)).toEqual(deaf.map(() => []))
    await Promise.all([...deaf, ear].map(({ end }) => end()))
  })

  test('hears nothing of a calendar that is not open to them', async () => {
    const { calendarId, specialistId } = await aSchedule(world, { calendar: { audience: 'staff' } })
    const watching = await Promise.all((await people()).map((actor) => watch(actor, { calendarId })))
    await aHeldSlot(world, { specialistIds: [specialistId] })
    await watching[2]?.hears(1)
    expect(watching.map(heard)).toEqual([[], [], ['HELD']])
    await Promise.all(watching.map(({ end }) => end()))
  })

  test('goes on after what they heard last, or is told to read again', async () => {
    const { calendarId, specialistId } = await aSchedule(world)
    const first = await watch(aVisitor(world), { calendarId })
    const { token } = await aHeldSlot(world, { specialistIds: [specialistId] })
    await first.hears(1)
    await first.end()
    const after = String(first.received[0]?.extensions?.['cursor'])
    await free(token)
    await aHeldSlot(world, { specialistIds: [specialistId] })
    const again = await watch(aVisitor(world), { calendarId }, after)
    await again.hears(2)
    expect(heard(again)).toEqual(['RELEASED', 'HELD'])
    await again.end()

    const lost = await watch(aVisitor(world), { calendarId }, Buffer.from('["1"]').toString('base64url'))
    await lost.hears(1)
    expect(heard(lost)).toEqual([{ resync: { reason: 'CURSOR_TOO_OLD' } }])
    await lost.end()
  })

  test('pushes nothing out that others go on from: live events have a stream of their own, with an end', async () => {
    const { specialistId } = await aSchedule(world)
    const { redis } = world.services
    const lasting = () => redis.xlen(`event-stream:${world.organizations.aurora}`)
    const before = await lasting()
    for (let count = 0; count < 2_300; count++) {
      const { token } = await aHeldSlot(world, { specialistIds: [specialistId] })
      await free(token)
    }
    expect(await lasting()).toBe(before)
    expect(await redis.xlen(liveStream(world.organizations.aurora))).toBeLessThan(2_200)
  })

  test('hears of it within a quarter of a second', async () => {
    const { calendarId, specialistId } = await aSchedule(world)
    const watching = await Promise.all(Array.from({ length: 50 }, () => watch(aVisitor(world), { calendarId })))
    const latencies: number[] = []
    for (let count = 1; count <= 20; count++) {
      const told = performance.now()
      const { token } = await aHeldSlot(world, { specialistIds: [specialistId] })
      while (watching.some(({ received }) => received.length < 2 * count - 1)) await sleep(1)
      latencies.push(performance.now() - told)
      await free(token)
      while (watching.some(({ received }) => received.length < 2 * count)) await sleep(1)
    }
    latencies.sort((a, b) => a - b)
    console.info(
      `slotChanges to 50 watchers: median ${latencies[10]?.toFixed(1)} ms, worst ${latencies[19]?.toFixed(1)} ms`,
    )
    expect(latencies[10]).toBeLessThan(250)
    await Promise.all(watching.map(({ end }) => end()))
  })
})
