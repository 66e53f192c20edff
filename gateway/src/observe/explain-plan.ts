import type { FetchGroup } from '../engine/fetch-group.ts'
import type { OperationRecord } from './operation-record.ts'

/** One request of a plan, and what became of it this time. */
export type ExplainedFetch = {
  id: number
  subgraph: string
  /** Where in the answer its entities are. Empty for a root fetch. */
  at: string[]
  /** The requests it waited for. */
  after: number[]
  operation: string
  /** Milliseconds after the operation began. Null when it was not needed. */
  begunMs: number | null
  durationMs: number | null
  outcome: 'ok' | 'errors' | 'not needed' | 'under way'
}

export type ExplainedPlan = {
  planning: { durationMs: number; wasKnown: boolean }
  fetches: ExplainedFetch[]
}

const rounded = (milliseconds: number) => Math.round(milliseconds * 100) / 100

const pathsOf = ({ lookups }: FetchGroup): string[] => [
  ...new Set(lookups.flatMap(({ steps }) => steps.map(({ path }) => path.join('.')))),
]

/** The plan that was run, with the times it took. `operationText` decides how much is told of each request. */
export function explainPlan(
  { plan, fetches, begun }: OperationRecord,
  operationText: (operation: string) => string,
): ExplainedPlan | null {
  if (!plan) return null
  return {
    planning: { durationMs: rounded(plan.milliseconds), wasKnown: plan.wasKnown },
    fetches: plan.prepared.plan.groups.map((group) => {
      const made = fetches.find((fetch) => fetch.group === group)
      const duration = made && made.ended !== null ? rounded(made.ended - made.begun) : null
      return {
        id: group.id,
        subgraph: group.subgraph,
        at: pathsOf(group),
        after: [...group.dependsOn],
        operation: operationText(group.operation),
        begunMs: made ? rounded(made.begun - begun) : null,
        durationMs: duration,
        outcome: !made ? 'not needed' : duration === null ? 'under way' : made.hasErrors ? 'errors' : 'ok',
      }
    }),
  }
}
