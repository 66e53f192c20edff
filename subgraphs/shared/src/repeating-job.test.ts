import { aWorld, type World } from './testing/world.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { repeatingJob } from './repeating-job.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

test('acts at once and again, never twice at a time, and goes on after a failure', async () => {
  const running: number[] = []
  let busy = 0
  const act = vi.fn(async () => {
    running.push(++busy)
    await new Promise((resolve) => setTimeout(resolve, 20))
    busy--
    throw new Error('not today')
  })
  const end = await repeatingJob('test', 5, act)(world.services)
  await vi.waitUntil(() => act.mock.calls.length >= 3)
  await end()

  const { length } = act.mock.calls
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(act).toHaveBeenCalledTimes(length)
  expect(new Set(running)).toEqual(new Set([1]))
  expect(busy).toBe(0)
})

test('ends at once while it waits for its next time', async () => {
  const act = vi.fn(async () => {})
  const end = await repeatingJob('test', 60_000, act)(world.services)
  const start = performance.now()
  await end()
  expect(performance.now() - start).toBeLessThan(1_000)
  expect(act).toHaveBeenCalledTimes(1)
})
