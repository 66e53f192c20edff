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

test('a thread that nobody asks any more plans for the next graph, and for that alone', async () => {
  const renamed = (await graph()).replaceAll(' accessEvents(', ' accessEventsThen(')
  const first = startPlanner(await graph())
  await first.plan(QUERY)
  await first.close()

  const next = startPlanner(renamed)
  expect((await next.plan('{ accessEventsThen { edges { cursor } } }')).kind).toBe('QueryPlan')
  await first.close()
  await expect(next.plan('{ accessEvents { edges { cursor } } }')).rejects.toThrow('Cannot query field "accessEvents"')
  await next.close()
})

test('a graph that cannot be read is told to whoever waits for a plan, and the next one is read', async () => {
  const broken = startPlanner('type Query {')
  await expect(broken.plan(QUERY)).rejects.toThrow('Syntax Error')
  await broken.close()
  const planner = startPlanner(await graph())
  expect((await planner.plan(QUERY)).kind).toBe('QueryPlan')
  await planner.close()
})
