import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from '../span/span.ts'
import { inMoveOrder } from './move-order.ts'

const HOUR = 3_600_000
const at = (hour: number) => ({ start: hour * HOUR, end: (hour + 1) * HOUR })

test('visits that all move as far never meet, whatever their order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: -30, max: 30 }),
      (hours, by) => {
        const moves = inMoveOrder(hours.map((hour) => ({ from: at(hour), to: at(hour + by) })))
        expect(moves).toHaveLength(hours.length)
        for (const [i, { to }] of moves.entries())
          expect(moves.slice(i + 1).filter(({ from }) => overlaps(to, from))).toEqual([])
      },
    ),
  )
})

test('two that change places come last, as they are', () => {
  const swap = [
    { from: at(1), to: at(2) },
    { from: at(2), to: at(1) },
  ]
  const free = { from: at(5), to: at(6) }
  expect(inMoveOrder([...swap, free])).toEqual([free, ...swap])
})
