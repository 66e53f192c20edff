import { describe, expect, test } from 'vitest'
import { abstractTypes } from './cases/abstract-types.ts'
import { conditions } from './cases/conditions.ts'
import { interfaceObjects } from './cases/interface-objects.ts'
import { keys } from './cases/keys.ts'
import { missingValues } from './cases/missing-values.ts'
import { movedFields } from './cases/moved-fields.ts'
import { provides } from './cases/provides.ts'
import { requires } from './cases/requires.ts'
import { roots } from './cases/roots.ts'
import { openCase } from './run-case.ts'

const CASES = [
  ...keys,
  ...requires,
  ...provides,
  ...movedFields,
  ...interfaceObjects,
  ...abstractTypes,
  ...missingValues,
  ...conditions,
  ...roots,
]

test('there are cases', () => expect(CASES.length).toBeGreaterThan(25))

describe.each(CASES)('$name', (one) => {
  test('answered exactly, over both transports', async () => {
    const graph = await openCase(one)
    try {
      for (const { query, variables, data, errors = [], calls } of one.asks) {
        for (const [way, ask] of Object.entries(graph.ours)) {
          const told = await ask(query, variables)
          expect({ query, way, data: told.data, errors: told.errors }).toEqual({ query, way, data, errors })
          if (calls !== undefined) expect({ query, calls: told.calls }).toEqual({ query, calls })
        }
      }
    } finally {
      await graph.close()
    }
  })

  // Says so when the stock gateway differs where it did not, and when it no longer differs where it did.
  test('the stock gateway differs where it is known to, and nowhere else', async () => {
    const graph = await openCase(one)
    try {
      for (const { query, variables, data, stock } of one.asks) {
        if (stock) expect(stock.data ?? stock.throws).not.toEqual(data)
        const answered = graph.stock(query, variables)
        if (stock?.throws) await expect(answered).rejects.toThrow(stock.throws)
        else expect({ query, data: await answered }).toEqual({ query, data: stock ? stock.data : data })
      }
    } finally {
      await graph.close()
    }
  })
})
