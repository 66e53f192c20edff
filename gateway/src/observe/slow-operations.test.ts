import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'

let gateway: TestGateway
afterEach(() => gateway.stop())

const slowLines = () =>
  gateway
    .logged()
    .split('\n')
    .filter((line) => line.includes('a slow operation'))
    .map((line) => JSON.parse(line))

test('what takes too long is logged with its plan, and without what was asked about whom', async () => {
  gateway = await aGateway({ variables: { SLOW_OPERATION_MS: '1200' } })
  await gateway.graphql('query Quick { ping }')
  const answer = gateway.graphql(
    'query Waiting($name: String) { slow breaks(note: "Elena Dumitrascu 2850412345678") more: breaks(note: $name) }',
    { variables: { name: 'Ion Popa, HIV' } },
  )
  await pause(1_300)
  gateway.world.release()
  const { headers } = await answer

  expect(slowLines()).toEqual([
    {
      level: 'warn',
      time: expect.any(String),
      service: 'gateway',
      requestId: headers['x-request-id'],
      operation: 'Waiting',
      operationType: 'query',
      cost: 0,
      durationMs: expect.any(Number),
      plan: expect.stringMatching(/^Planned in [\d.]+ ms\n#0 clinical: [\d.]+ ms, errors\n/),
      msg: 'a slow operation',
    },
  ])
  expect(slowLines()[0].plan).toContain('breaks(note: "")')
  for (const secret of ['Elena', '2850412345678', 'Ion Popa', 'HIV']) expect(gateway.logged()).not.toContain(secret)
})

test('the threshold is the configuration’s', async () => {
  gateway = await aGateway({ variables: { SLOW_OPERATION_MS: '0' } })
  await gateway.graphql('query Quick { ping }')
  expect(slowLines().map(({ operation }) => operation)).toEqual(['Quick'])
})

test('plans found and made, the time they took, and costs are counted', async () => {
  gateway = await aGateway({ variables: { OPERATION_COST_LIMIT: '30' } })
  await gateway.graphql('{ ping }')
  await gateway.graphql('{ ping }')
  await gateway.graphql('{ ping again: ping }')
  await gateway.graphql('{ a: patients { person { id } } b: patients { person { id } } }')
  const numbers = (await gateway.get('/metrics')).body
  for (const line of [
    'gateway_plan_cache_total{outcome="hit"} 1',
    'gateway_plan_cache_total{outcome="miss"} 2',
    'gateway_planning_duration_seconds_count 2',
    'gateway_operation_cost_count 3',
    'gateway_operations_refused_for_cost_total 1',
  ])
    expect(numbers).toContain(line)
})
