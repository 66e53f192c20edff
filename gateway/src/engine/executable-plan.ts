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
  /** How the step's subgraph knows an entity; one and the same for steps that require the same. */
  representation(step: Step): Representation
}

export function executablePlan(plan: QueryPlan, typenames: Typenames): ExecutablePlan {
  const { node } = plan
  const primary = node?.kind === 'Subscription' ? primaryOf(node.primary) : null
  const steps = stepsOf(node?.kind === 'Subscription' ? node.rest : node)
  const byText = new Map<string, Representation>()
  const representations = new Map(
    steps.map(({ fetch: { requires = [] }, id }) => {
      const text = JSON.stringify(requires)
      const known = byText.get(text) ?? compileRepresentation(requires, typenames)
      byText.set(text, known)
      return [id, known]
    }),
  )
  return {
    groups: groupFetches(steps),
    primary,
    typenames,
    representation: (step) => {
      const known = representations.get(step.id)
      if (!known) throw new Error('A step of another plan')
      return known
    },
  }
}
