import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundedQueue } from './bounded-queue.ts'

const all = <T>(queue: ReturnType<typeof boundedQueue<T>>) => {
  const taken: { item: T; dropped: number }[] = []
  for (let next = queue.shift(); next; next = queue.shift()) taken.push(next)
  return taken
}

test('what is newer of one key takes the place of what waits', () => {
  const queue = boundedQueue<string>(3)
  expect([queue.push('a1', 'a'), queue.push('b1', 'b'), queue.push('a2', 'a'), queue.push('x', null)]).toEqual([
    'added',
    'added',
    'coalesced',
    'added',
  ])
  expect(all(queue)).toEqual([
    { item: 'b1', dropped: 0 },
    { item: 'a2', dropped: 0 },
    { item: 'x', dropped: 0 },
  ])
})

test('the oldest goes when there is no room, and the next taken tells how many went', () => {
  const queue = boundedQueue<number>(2)
  for (const item of [1, 2, 3, 4]) queue.push(item, null)
  expect(all(queue)).toEqual([
    { item: 3, dropped: 2 },
    { item: 4, dropped: 0 },
  ])
  queue.push(5, null)
  queue.empty()
  queue.push(6, null)
  expect(all(queue)).toEqual([{ item: 6, dropped: 1 }])
})

test('whatever comes in whichever order, it is bounded, loses nothing unsaid, and keeps the order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.constantFrom('a', 'b', 'c', '1', '2'))),
      fc.integer({ min: 1, max: 5 }),
      (keys, limit) => {
        const queue = boundedQueue<number>(limit)
        const outcomes = keys.map((key, item) => queue.push(item, key))
        const taken = all(queue)
        const items = taken.map(({ item }) => item)
        expect(items.length).toBeLessThanOrEqual(limit)
        expect(items).toEqual(items.toSorted((a, b) => a - b))
        expect(taken.reduce((sum, { dropped }) => sum + dropped, 0)).toBe(
          outcomes.filter((one) => one === 'dropped').length,
        )
        expect(items.length).toBe(outcomes.filter((one) => one === 'added').length)
        if (keys.length > 0) expect(items.at(-1)).toBe(keys.length - 1)
      },
    ),
  )
})
