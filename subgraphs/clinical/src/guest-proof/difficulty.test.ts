import { expect, test } from 'vitest'
import { difficultyFor } from './difficulty.ts'

test.each([
  [1, '000'],
  [20, '000'],
  [21, '0000'],
  [100, '0000'],
  [101, '00000'],
  [100_000, '00000'],
])('challenge %i of an hour asks for %s', (taken, prefix) => expect(difficultyFor(taken)).toBe(prefix))
