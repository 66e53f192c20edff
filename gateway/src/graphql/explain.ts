import type { FastifyRequest } from 'fastify'
import { parse, print } from 'graphql'
import { explainPlan, type ExplainedPlan } from '../observe/explain-plan.ts'
import type { OperationRecord } from '../observe/operation-record.ts'
import { planText } from '../observe/plan-text.ts'

/** What `extensions.explain` holds. */
export type Explanation = ExplainedPlan & {
  cost: { operation: number; limit: number }
  durationMs: number
  /** The same for people to read. */
  text: string
}

/** Asked for by `?explain` or `X-Explain`, with any value that is not a no. */
export function wantsExplanation({ headers, query }: FastifyRequest): boolean {
  const asked =
    headers['x-explain'] ??
    (typeof query === 'object' && query !== null && 'explain' in query ? query.explain : undefined)
  return asked !== undefined && asked !== 'false' && asked !== '0'
}

/** How the operation was run. Null when it was refused before there was a plan. */
export function explain(record: OperationRecord, cost: Explanation['cost']): Explanation | null {
  const explained = explainPlan(record, (operation) => print(parse(operation, { noLocation: true })))
  return (
    explained && {
      cost,
      durationMs: Math.round((performance.now() - record.begun) * 100) / 100,
      ...explained,
      text: planText(explained),
    }
  )
}
