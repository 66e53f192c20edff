import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { quota } from './quota.ts'
import { slots } from './slots.ts'

test('no more than so many run at once, in turn, and one that fails gives its slot back', async () => {
  const inSlot = slots(2)
  let running = 0
  let most = 0
  const order: number[] = []
  const act = (number: number) =>
    inSlot(async () => {
      most = Math.max(most, ++running)
      await pause(5)
      running -= 1
      order.push(number)
      if (number === 1) throw new Error('It failed')
      return number
    })
  const outcomes = await Promise.allSettled([0, 1, 2, 3, 4].map(act))
  expect(most).toBe(2)
  expect(order.toSorted()).toEqual([0, 1, 2, 3, 4])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'])
})

test('a quota is each key’s own, and a place is given back once', () => {
  const take = quota(2)
  const [first, second] = [take('a'), take('a')]
  expect(take('a')).toBeNull()
  expect(take('b')).toBeTypeOf('function')
  first?.()
  first?.()
  expect(take('a')).toBeTypeOf('function')
  expect(take('a')).toBeNull()
  second?.()
  expect(take('a')).toBeTypeOf('function')
})
