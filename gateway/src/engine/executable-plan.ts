import type { QueryPlan } from '@apollo/query-planner'
import { groupFetches, type FetchGroup } from './fetch-group.ts'
import { primaryOf, type PrimaryFetch } from './primary-fetch.ts'
import { compileRepresentation, type Representation } from './representation.ts'
import { stepsOf, type Step } from './steps.ts'
import type { Typenames } from './typenames.ts'

/** A plan with everything derived from it that does not change from one request to the next. */
export type ExecutablePlan = {
  groups: readonly FetchGroup[]
  /** Under a subscription: where its events come from. The groups then complete each event. */
  primary: PrimaryFetch | null
  typenames: Typenames
  /** How the step's subgraph knows an entity. */
  representation(step: Step): Representation
}

export function executablePlan(plan: QueryPlan, typenames: Typenames): ExecutablePlan {
  const { node } = plan
  const primary = node?.kind === 'Subscription' ? primaryOf(node.primary) : null
  const steps = stepsOf(node?.kind === 'Subscription' ? node.rest : node)
  const representations = new Map(
    steps.map((step) => [step, compileRepresentation(step.fetch.requires ?? [], typenames)]),
  )
  return {
    groups: groupFetches(steps),
    primary,
    typenames,
    representation: (step) => {
      const known = representations.get(step)
      if (!known) throw new Error('A step of another plan')
      return known
    },
  }
}
