import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { faultGateway } from './fault-gateway.ts'
import { shakySubgraph } from './shaky-subgraph.ts'

const RELOADS = 4
const CLIENTS = 20
const LEAST_REQUESTS = 2000

test('reloads under load: no request is lost, none is answered wrongly, no mutation runs twice', async () => {
  const shaky = await shakySubgraph()
  const gateway = await faultGateway([{ name: 'shaky', ...shaky }], 15_000)
  const wrong: unknown[] = []
  let asked = 0
  let mutations = 0
  let isOver = false
  const client = async () => {
    while (!isOver || asked < LEAST_REQUESTS) {
      asked += 1
      if (asked % 10 === 0) {
        mutations += 1
        const { data } = await gateway.ask('mutation { shake }')
        if (JSON.stringify(data) !== '{"shake":"done"}') wrong.push(data)
        continue
      }
      // Every sixteenth document is new to the gateway, so that plans are made all the while.
      const { data, errors } = await gateway.ask(`query Q${asked % 16 ? 0 : asked} { steady shaky }`)
      if (JSON.stringify(data) !== '{"steady":"fine","shaky":"fine"}' || errors.length > 0) wrong.push([data, errors])
    }
  }
  const clients = Promise.all(Array.from({ length: CLIENTS }, client))
  for (let at = 0; at < RELOADS; at += 1) {
    const field = `added${at}`
    await gateway.reload(`${field}: String`)
    await expect
      .poll(async () => (await gateway.ask(`{ __type(name: "Query") { fields { name } } }`)).body, { timeout: 15_000 })
      .toContain(field)
    await pause(100)
  }
  isOver = true
  await clients
  await gateway.stop()
  shaky.close()
  expect(wrong).toEqual([])
  expect(asked).toBeGreaterThanOrEqual(LEAST_REQUESTS)
  expect(shaky.seen.mutations).toBe(mutations)
})
