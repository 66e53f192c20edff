import { expect, test } from 'vitest'
import { ourSupergraph } from '../testing/our-supergraph.ts'
import { startPlanner } from './planner.ts'

const QUERY = '{ me { role } }'
const graph = async () => `${await ourSupergraph()}# of this test alone\n`

test('who starts one for the same graph asks the same planner, which ends with the last of them', async () => {
  const [one, other] = [startPlanner(await graph()), startPlanner(await graph())]
  expect((await one.plan(QUERY)).kind).toBe('QueryPlan')
  await one.close()
  // Closed twice is closed once: the other still has it.
  await one.close()
  expect((await other.plan(QUERY)).kind).toBe('QueryPlan')
  await other.close()
  await expect(other.plan(QUERY)).rejects.toThrow('The planner has stopped')
})

test('after the last there is a new one', async () => {
  await startPlanner(await graph()).close()
  const planner = startPlanner(await graph())
  expect((await planner.plan(QUERY)).kind).toBe('QueryPlan')
  await planner.close()
})
