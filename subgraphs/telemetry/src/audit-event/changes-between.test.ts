import { expect, test } from 'vitest'
import { changesBetween } from './changes-between.ts'

test.each([
  [
    'a new record: its values, without the empty ones',
    null,
    { id: '1', name: 'Ana', phone: null },
    [['name', null, 'Ana']],
  ],
  ['a removed one: what it held', { name: 'Ana', version: 3 }, null, [['name', 'Ana', null]]],
  [
    'a change: both values, by name of the field',
    { b: 1, a: 'x' },
    { b: 2, a: null },
    [
      ['a', 'x', null],
      ['b', '1', '2'],
    ],
  ],
  ['structured values: as JSON', { scopes: ['a'] }, { scopes: ['a', 'b'] }, [['scopes', '["a"]', '["a","b"]']]],
  [
    'a masked secret: changed, though it reads the same',
    { secret: '***' },
    { secret: '***' },
    [['secret', '***', '***']],
  ],
  ['what the event states itself: not repeated', { updated_at: '1', version: 1 }, { updated_at: '2', version: 2 }, []],
  ['neither state: nothing', null, null, []],
])('%s', (_, before, after, expected) => {
  expect(changesBetween(before, after).map(({ field, before, after }) => [field, before, after])).toEqual(expected)
})
