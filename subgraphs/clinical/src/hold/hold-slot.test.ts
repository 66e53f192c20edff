import { anonymous } from '@platform/shared/testing/actor-of'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aSchedule } from '../testing/a-schedule.ts'
import { aVisitor } from '../testing/a-visitor.ts'
import { holdAct, offeredTo } from '../testing/hold-acts.ts'

let world: World
beforeAll(async () => void (world = await aWorld({ connections: 10 })))
afterAll(() => world.close())

/** A schedule of its own, and the three times that are free on a day next week. */
async function aDay(own: Parameters<typeof aSchedule>[1] = {}) {
  const { calendarId, serviceId, specialistId } = await aSchedule(world, own)
  const staff = await world.actor('admin@aurora.test', 'aurora')
  for (let ahead = 7; ahead < 28; ahead++) {
    const from = new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
    const { starts } = await offeredTo(world, staff, { calendarId, serviceId, from })
    const [start = ''] = starts
    if (starts.length === 3)
      return { offer: { calendarId, serviceId }, day: { calendarId, serviceId, from }, start, starts, specialistId }
  }
  throw new Error('Nothing is free for three weeks')
}

describe('a visitor', () => {
  test('keeps a slot: it is gone for all others and free for them', async () => {
    const { offer, day, start, starts, specialistId } = await aDay()
    const [visitor, other] = [aVisitor(world), aVisitor(world)]
    const before = Date.now()
    const { hold, holdsAvailable } = await holdAct(world, visitor, 'holdSlot', { ...offer, start })
    expect(holdsAvailable).toBe(true)
    expect(hold).toMatchObject({ renewalsLeft: 2, specialists: [{ id: specialistId }] })
    expect(hold?.token).toMatch(/^[\w-]{43}$/)
    const lasts = (hold?.expiresAt.getTime() ?? 0) - before
    expect(lasts).toBeGreaterThan(599_000)
    expect(lasts).toBeLessThan(610_000)
    expect((await offeredTo(world, other, day)).starts).toEqual(starts.slice(1))
    expect((await offeredTo(world, visitor, { ...day, holdToken: hold?.token })).starts).toEqual(starts)
    expect((await offeredTo(world, other, { ...day, holdToken: 'made up' })).starts).toEqual(starts.slice(1))
  })

  test('is told of other times when theirs is kept by somebody', async () => {
    const { offer, start, starts } = await aDay()
    await holdAct(world, aVisitor(world), 'holdSlot', { ...offer, start })
    const answer = await holdAct(world, aVisitor(world), 'holdSlot', { ...offer, start })
    expect(answer).toMatchObject({
      hold: null,
      holdsAvailable: true,
      userErrors: [{ code: 'CONFLICT', path: ['start'] }],
    })
    expect(answer.nextSlots.map((slot) => slot.start.toISOString()).slice(0, 2)).toEqual(starts.slice(1))
    expect(answer.nextSlots).toHaveLength(5)
  })

  test('moves what they keep by its token', async () => {
    const { offer, day, start, starts } = await aDay()
    const visitor = aVisitor(world)
    const first = await holdAct(world, visitor, 'holdSlot', { ...offer, start })
    await holdAct(world, visitor, 'holdSlot', { ...offer, start: starts[1], holdToken: first.hold?.token })
    expect((await offeredTo(world, aVisitor(world), day)).starts).toEqual([starts[0], starts[2]])
  })

  test('gives it back when they leave', async () => {
    const { offer, day, start, starts } = await aDay()
    const { hold } = await holdAct(world, aVisitor(world), 'holdSlot', { ...offer, start })
    const leave = () => holdAct(world, aVisitor(world), 'releaseHold', { token: hold?.token })
    expect(await leave()).toMatchObject({ isReleased: true, userErrors: [] })
    expect((await offeredTo(world, aVisitor(world), day)).starts).toEqual(starts)
    expect(await leave()).toMatchObject({ isReleased: false, userErrors: [] })
  })

  test('renews it twice, and not the third time', async () => {
    const { offer, start } = await aDay()
    const { hold } = await holdAct(world, aVisitor(world), 'holdSlot', { ...offer, start })
    const renew = () => holdAct(world, aVisitor(world), 'renewHold', { token: hold?.token })
    expect(await renew()).toMatchObject({ hold: { renewalsLeft: 1, token: hold?.token } })
    expect(await renew()).toMatchObject({ hold: { renewalsLeft: 0 } })
    expect(await renew()).toMatchObject({ hold: null, userErrors: [{ code: 'CONFLICT', path: ['token'] }] })
  })

  test('neither renews nor gives back with a token that is not of this clinic', async () => {
    const { offer, day, start, starts } = await aDay()
    const { hold } = await holdAct(world, aVisitor(world), 'holdSlot', { ...offer, start })
    const nextDoor = aVisitor(world, 'pacifica')
    for (const [actor, token] of [
      [nextDoor, hold?.token],
      [aVisitor(world), 'x'.repeat(43)],
    ] as const) {
      const refused = { hold: null, userErrors: [{ code: 'NOT_FOUND', path: ['token'] }] }
      expect(await holdAct(world, actor, 'renewHold', { token })).toMatchObject(refused)
      expect(await holdAct(world, actor, 'releaseHold', { token })).toMatchObject({ isReleased: false })
    }
    expect((await offeredTo(world, aVisitor(world), day)).starts).toEqual(starts.slice(1))
  })

  test('does not keep what cannot be booked, nor what they may not see', async () => {
    const { offer, start } = await aDay()
    const offGrid = new Date(Date.parse(start) + 7 * 60_000).toISOString()
    const conflict = { hold: null, userErrors: [{ code: 'CONFLICT' }] }
    expect(await holdAct(world, aVisitor(world), 'holdSlot', { ...offer, start: offGrid })).toMatchObject(conflict)
    const hidden = await aDay({ calendar: { audience: 'staff' } })
    const missing = { hold: null, userErrors: [{ code: 'NOT_FOUND' }] }
    const wanted = { ...hidden.offer, start: hidden.start }
    expect(await holdAct(world, aVisitor(world), 'holdSlot', wanted)).toMatchObject(missing)
    const theirs = { ...offer, start }
    expect(await holdAct(world, aVisitor(world, 'pacifica'), 'holdSlot', theirs)).toMatchObject(missing)
    const staff = await world.actor('support@aurora.test', 'aurora')
    expect((await holdAct(world, staff, 'holdSlot', wanted)).hold).not.toBeNull()
  })
})

test('fifty visitors want one slot, and one gets it', async () => {
  const { offer, start } = await aDay()
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => holdAct(world, aVisitor(world), 'holdSlot', { ...offer, start })),
  )
  expect(answers.filter(({ hold }) => hold !== null)).toHaveLength(1)
  expect(answers.filter(({ userErrors }) => userErrors[0]?.code === 'CONFLICT')).toHaveLength(49)
})

test('an address keeps ten slots at once and is refused the eleventh', async () => {
  const visitor = aVisitor(world)
  for (let count = 0; count < 10; count++) {
    const { offer, start } = await aDay()
    expect((await holdAct(world, visitor, 'holdSlot', { ...offer, start })).hold).not.toBeNull()
  }
  const { offer, start } = await aDay()
  const refused = { hold: null, userErrors: [{ code: 'CONFLICT', path: [] }] }
  expect(await holdAct(world, visitor, 'holdSlot', { ...offer, start })).toMatchObject(refused)
})

test('a patient keeps one slot at a clinic, and needs no token to see it', async () => {
  const patient = await world.actor('patient@aurora.test', 'aurora')
  const [one, other] = [await aDay(), await aDay()]
  await holdAct(world, patient, 'holdSlot', { ...one.offer, start: one.start })
  expect((await offeredTo(world, patient, one.day)).starts).toEqual(one.starts)
  await holdAct(world, patient, 'holdSlot', { ...other.offer, start: other.start })
  expect((await offeredTo(world, anonymous(world.organizations.aurora), one.day)).starts).toEqual(one.starts)
  expect((await offeredTo(world, aVisitor(world), other.day)).starts).toEqual(other.starts.slice(1))
})

test('a clinic says for how long', async () => {
  const { organizations, admin } = world
  const where = { organizationId: organizations.aurora }
  await admin.organizationSettings.update({ where, data: { holdTtlSeconds: 120 } })
  try {
    const { offer, start } = await aDay()
    const { hold } = await holdAct(world, aVisitor(world), 'holdSlot', { ...offer, start })
    const lasts = (hold?.expiresAt.getTime() ?? 0) - Date.now()
    expect(lasts).toBeGreaterThan(110_000)
    expect(lasts).toBeLessThan(130_000)
  } finally {
    await admin.organizationSettings.update({ where, data: { holdTtlSeconds: 600 } })
  }
})
