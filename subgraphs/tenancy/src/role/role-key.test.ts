import { expect, test } from 'vitest'
import { roleKeyOf } from './role-key.ts'

test.each([
  ['Front desk', 'front_desk'],
  ['Recepție de zi', 'receptie_de_zi'],
  ['  Ñandú (2) ', 'nandu_2'],
])('%j is kept as %s', (name, key) => expect(roleKeyOf(name)).toBe(key))

test('a name in another alphabet gets a key all the same', () => {
  expect(roleKeyOf('Рецепция')).toMatch(/^role_[0-9a-f]{8}$/)
})
