import { activeSpan } from '@platform/shared/tracing/active-span'
import type { PreparedOperation } from '../engine/generation.ts'
import type { Observer, SentGroup } from '../engine/observer.ts'

/** One request to a subgraph. Times are those of `performance.now()`. */
export type FetchRecord = {
  group: SentGroup
  begun: number
  /** Null while it is under way. */
  ended: number | null
  hasErrors: boolean
}

/** What became of one operation, for whoever counts, logs or explains it afterwards. */
export type OperationRecord = {
  begun: number
  plan: { prepared: PreparedOperation; milliseconds: number; wasKnown: boolean } | null
  fetches: FetchRecord[]
}

/** Writes down what an operation did. Nothing of what it said. */
export function recordOperation(): { record: OperationRecord; observer: Observer } {
  const record: OperationRecord = { begun: performance.now(), plan: null, fetches: [] }
  const observer: Observer = {
    planned: (prepared, begun) => {
      const wasKnown = prepared.preparedAt < begun
      record.plan = { prepared, milliseconds: performance.now() - begun, wasKnown }
      const active = activeSpan.getStore()
      const attributes = { 'platform.plan.was_known': wasKnown }
      active?.tracer.start('plan', { parent: active.traceparent, begun, attributes }).end()
    },
    fetching: (group) => {
      const fetch: FetchRecord = { group, begun: performance.now(), ended: null, hasErrors: false }
      record.fetches.push(fetch)
      return ({ errors }) => {
        fetch.ended = performance.now()
        fetch.hasErrors = errors !== undefined
      }
    },
  }
  return { record, observer }
}
