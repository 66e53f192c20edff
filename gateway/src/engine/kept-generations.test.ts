import type { GraphQLSchema } from 'graphql'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Generation } from './generation.ts'
import { keepGenerations } from './kept-generations.ts'

/** As much of a generation as keeping it takes. */
function aGeneration() {
  const apiSchema = {} as GraphQLSchema
  let isClosed = false
  const generation = { apiSchema, close: async () => void (isClosed = true) } as unknown as Generation
  return { generation, apiSchema, isClosed: () => isClosed }
}

test('a replaced generation is closed after its time, one that is held only when the last lets go', async () => {
  const kept = keepGenerations(10)
  const [idle, held, last] = [aGeneration(), aGeneration(), aGeneration()]
  kept.take(idle.generation)
  kept.take(held.generation)
  const holds = [kept.hold(), kept.hold()]
  expect(holds.map(({ generation }) => generation)).toEqual([held.generation, held.generation])
  kept.take(last.generation)

  await pause(40)
  expect([idle, held, last].map(({ isClosed }) => isClosed())).toEqual([true, false, false])
  expect(kept.of(held.apiSchema)).toBe(held.generation)

  holds[0]?.release()
  holds[0]?.release()
  expect(held.isClosed()).toBe(false)
  holds[1]?.release()
  expect(held.isClosed()).toBe(true)
  expect(kept.of(held.apiSchema)).toBeUndefined()
})

test('the present generation outlives whoever held it', async () => {
  const kept = keepGenerations(0)
  const { generation, isClosed } = aGeneration()
  kept.take(generation)
  kept.hold().release()
  expect(isClosed()).toBe(false)
  await kept.close()
  expect(isClosed()).toBe(true)
})
