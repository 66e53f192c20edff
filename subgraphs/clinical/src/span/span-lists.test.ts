import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intersectSpans } from './intersect-spans.ts'
import { mergeSpans } from './merge-spans.ts'
import { overlaps, type Span } from './span.ts'
import { subtractSpans } from './subtract-spans.ts'

const RANGE = 40
const lists = fc
  .array(fc.record({ start: fc.nat(RANGE - 1), length: fc.nat(9) }), { maxLength: 12 })
  .map((spans) => spans.map(({ start, length }): Span => ({ start, end: Math.min(start + length, RANGE) })))

/** A list of spans as the set of units of time it holds: too slow to use, too simple to be wrong. */
const units = (spans: readonly Span[]) =>
  Array.from({ length: RANGE }, (_, unit) => unit).filter((unit) => spans.some((s) => s.start <= unit && unit < s.end))

const isOrderly = (spans: readonly Span[]) =>
  spans.every(({ start, end }, i) => start < end && (i === 0 || (spans[i - 1]?.end ?? RANGE) <= start))

describe('merging', () => {
  test('joins what overlaps and what touches, and drops what is empty', () => {
    const spans = [
      { start: 9, end: 12 },
      { start: 7, end: 7 },
      { start: 1, end: 3 },
      { start: 3, end: 5 },
      { start: 10, end: 11 },
    ]
    expect(mergeSpans(spans)).toEqual([
      { start: 1, end: 5 },
      { start: 9, end: 12 },
    ])
  })

  test('keeps every unit of time and adds none', () => {
    fc.assert(
      fc.property(lists, (spans) => {
        const merged = mergeSpans(spans)
        expect(units(merged)).toEqual(units(spans))
        expect(merged.every(({ end }, i) => end < (merged[i + 1]?.start ?? Infinity))).toBe(true)
      }),
    )
  })
})

test('an intersection holds the units both lists hold', () => {
  fc.assert(
    fc.property(lists, lists, (some, others) => {
      const shared = intersectSpans(mergeSpans(some), mergeSpans(others))
      const inOthers = new Set(units(others))
      expect(units(shared)).toEqual(units(some).filter((unit) => inOthers.has(unit)))
      expect(isOrderly(shared)).toBe(true)
    }),
  )
})

test('a subtraction holds the units of the first list that the second has not', () => {
  fc.assert(
    fc.property(lists, lists, (from, taken) => {
      const left = subtractSpans(mergeSpans(from), mergeSpans(taken))
      const gone = new Set(units(taken))
      expect(units(left)).toEqual(units(from).filter((unit) => !gone.has(unit)))
      expect(isOrderly(left)).toBe(true)
    }),
  )
})

test('back to back is no overlap', () => {
  expect(overlaps({ start: 1, end: 2 }, { start: 2, end: 3 })).toBe(false)
  expect(overlaps({ start: 1, end: 3 }, { start: 2, end: 4 })).toBe(true)
})
