import { aFragileLine } from '@platform/shared/testing/fragile-line'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAvailability } from '../schedule/find-availability.ts'
import { noVisits } from '../schedule/visits.ts'
import { aSchedule } from '../testing/a-schedule.ts'
import { findHold } from './find-hold.ts'
import { finishHold } from './finish-hold.ts'
import { holdSlot } from './hold-slot.ts'
import { releaseHold } from './release-hold.ts'
import { renewHold } from './renew-hold.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

/** Somebody whose Redis is at the end of a line that can be cut, and what they see. */
async function aScene() {
  const { redis } = world.services
  const { host = '127.0.0.1', port = 0 } = redis.options
  const line = await aFragileLine({ host, port })
  const connection = redis.duplicate({
    host: '127.0.0.1',
    port: line.port,
    lazyConnect: false,
    retryStrategy: () => 50,
  })
  connection.on('error', () => {})
  await expect.poll(() => connection.status).toBe('ready')
  const ctx = { ...(await world.context('patient@aurora.test', 'aurora')), redis: connection }
  const { calendarId, serviceId, specialistId } = await aSchedule(world)
  const offer = { calendarId, serviceId }
  const from = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const look = () => findAvailability(ctx, { ...offer, from, days: 20 }, noVisits)
  const start = new Date((await look())?.days[0]?.slots[0]?.start ?? 0)
  const close = () => {
    connection.disconnect()
    line.close()
  }
  return { ctx, line, look, offer, start, specialistId, close }
}

test('a hold is found and finished by its token, at its clinic alone', async () => {
  const { ctx, offer, start, specialistId, close } = await aScene()
  const { hold } = await holdSlot(ctx, { ...offer, start }, noVisits)
  const token = hold?.token ?? ''
  expect(await findHold(ctx, token)).toMatchObject({ ...offer, specialistIds: [specialistId] })
  expect(await findHold(ctx, 'somebody else’s')).toBeNull()
  const nextDoor = await world.context('admin@pacifica.test', 'pacifica')
  expect(await findHold(nextDoor, token)).toBeNull()
  await finishHold(nextDoor, token)
  expect(await findHold(ctx, token)).not.toBeNull()
  await finishHold(ctx, token)
  expect(await findHold(ctx, token)).toBeNull()
  close()
})

test('while Redis is gone slots are offered and holds are off, without an error; when it is back they are on', async () => {
  const { ctx, line, look, offer, start, close } = await aScene()
  const { hold } = await holdSlot(ctx, { ...offer, start }, noVisits)
  const token = hold?.token ?? ''
  const off = { holdsAvailable: false }
  for (const goAway of [line.cut, line.fallSilent]) {
    goAway()
    const begun = performance.now()
    expect(await look()).toMatchObject({ ...off, days: expect.arrayContaining([]) as unknown })
    expect((await look())?.days.length).toBeGreaterThan(5)
    expect(await holdSlot(ctx, { ...offer, start }, noVisits)).toMatchObject({ ...off, hold: null, isTaken: false })
    expect(await renewHold(ctx, { token })).toEqual({ ...off, hold: null })
    expect(await releaseHold(ctx, { token })).toEqual({ ...off, isReleased: false })
    expect(await findHold(ctx, token)).toBeNull()
    await finishHold(ctx, token)
    expect(performance.now() - begun).toBeLessThan(6_000)

    line.mend()
    await expect.poll(async () => (await look())?.holdsAvailable, { timeout: 12_000 }).toBe(true)
    // Theirs may be gone: what was asked of a silent Redis reaches it when it hears again.
    expect((await holdSlot(ctx, { ...offer, start }, noVisits)).hold).not.toBeNull()
  }
  close()
})
