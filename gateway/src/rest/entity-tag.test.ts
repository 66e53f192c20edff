import { expect, test } from 'vitest'
import { entityTag, matches } from './entity-tag.ts'

const tag = entityTag('{"a":1}')

test('equal bytes have equal tags, others have others', () => {
  expect(entityTag('{"a":1}')).toBe(tag)
  expect(entityTag('{"a": 1}')).not.toBe(tag)
})

test.each([
  [undefined, false],
  ['', false],
  [tag, true],
  [`W/${tag}`, true],
  [`"x", ${tag}`, true],
  ['*', true],
  ['"x"', false],
  [tag.slice(1, -1), false],
])('%s: %s', (header, matched) => expect(matches(header, tag)).toBe(matched))
