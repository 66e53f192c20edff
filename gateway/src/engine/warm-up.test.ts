import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { openGeneration, type Generation } from './generation.ts'
import { testGraph } from './testing/test-graph.ts'
import { warmUp } from './warm-up.ts'

const { supergraphSdl = '' } = composeServices(
  Object.entries(testGraph).map(([name, { sdl }]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
)
let generation: Generation
afterEach(() => generation.close())

function aLog() {
  const lines: Record<string, unknown>[] = []
  return { lines, log: pino({}, { write: (line: string) => void lines.push(JSON.parse(line) as never) }) }
}

const GOOD = 'query A { users { name } } query B { topProducts { name reviews { body } } }'

test('every operation of a good document is planned, a bad one is counted and stops nobody', async () => {
  generation = openGeneration(supergraphSdl)
  const { lines, log } = aLog()
  await warmUp(generation, ['{ noSuchField }', 'no document', GOOD], { withinMs: 10_000, log })
  expect(lines).toMatchObject([{ count: 2 }, { count: 2, msg: 'operations could not be planned ahead' }])

  const begun = performance.now()
  await generation.prepare(GOOD, parse(GOOD), 'B')
  expect(performance.now() - begun).toBeLessThan(5)
})

test('it ends with its time, whatever is left', async () => {
  generation = openGeneration(supergraphSdl)
  const { lines, log } = aLog()
  const many = Array.from({ length: 2000 }, (_, at) => `query Q${at} { topProducts(first: ${at}) { name } }`)
  const begun = performance.now()
  await warmUp(generation, many, { withinMs: 50, log })
  expect(performance.now() - begun).toBeLessThan(1500)
  expect(lines[0]?.['count']).toBeLessThan(1000)
})
