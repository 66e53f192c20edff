import type { Logger } from 'pino'
import { explainPlan } from './explain-plan.ts'
import type { OperationRecord } from './operation-record.ts'
import { planText } from './plan-text.ts'
import { withoutLiterals } from './without-literals.ts'

type Slow = {
  operation: string
  operationType: string
  durationMs: number
  cost: number | null
  record: OperationRecord
}

export type SlowOperations = (slow: Slow) => void

/** Writes down the plan of an operation that took longer than the threshold, with the time of each of its requests. */
export const slowOperationLog =
  (log: Logger, thresholdMs: number): SlowOperations =>
  ({ durationMs, record, ...operation }) => {
    if (durationMs < thresholdMs) return
    const explained = explainPlan(record, withoutLiterals)
    log.warn(
      {
        ...operation,
        durationMs: Math.round(durationMs * 10) / 10,
        ...(explained && { plan: planText(explained) }),
      },
      'a slow operation',
    )
  }
