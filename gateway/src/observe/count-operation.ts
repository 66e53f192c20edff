import type { Metrics } from './metrics.ts'
import type { OperationRecord } from './operation-record.ts'

/** Adds what became of one operation to the numbers. */
export function countOperation(metrics: Metrics, { record, cost }: { record: OperationRecord; cost: number }): void {
  metrics.operationCost.observe(cost)
  const { plan } = record
  if (!plan) return
  metrics.planCache.inc({ outcome: plan.wasKnown ? 'hit' : 'miss' })
  if (!plan.wasKnown) metrics.planning.observe(plan.milliseconds / 1000)
}
