import type { GraphQLFormattedError } from 'graphql'
import type { LiveMetrics } from '../observe/live-metrics.ts'
import { boundedQueue } from './bounded-queue.ts'

const QUEUE = 64

/** One answer of a live operation, in its final form. */
export type LiveResult = {
  data?: unknown
  errors?: readonly GraphQLFormattedError[]
  extensions?: Record<string, unknown>
}

export type Delivery = { result: LiveResult; key: string | null; arrivedAt: number }

export type Subscriber = {
  push(delivery: Delivery): void
  /** Drops what waits, as something the reader may no longer have. */
  drop(): void
  /** With a reason: the reader is told after what still waits. Without: the subscription is complete. */
  end(reason?: Error): void
  results: AsyncIterableIterator<LiveResult>
}

/** Where events of a source wait for one reader, who takes them at their own pace. `left` is called once, when either ends it. */
export function subscriber(metrics: LiveMetrics, left: () => void): Subscriber {
  const queue = boundedQueue<Delivery>(QUEUE)
  let ended: { reason: Error | undefined } | undefined
  let wake: (() => void) | undefined

  const end = (reason?: Error) => {
    if (ended) return
    ended = { reason }
    wake?.()
    left()
  }
  const taken = ({ item: { result, arrivedAt }, dropped }: { item: Delivery; dropped: number }): LiveResult => {
    metrics.delivered.inc()
    metrics.lag.observe((performance.now() - arrivedAt) / 1000)
    return dropped === 0 ? result : { ...result, extensions: { ...result.extensions, lagged: { dropped } } }
  }

  return {
    push: ({ result, key, arrivedAt }) => {
      if (ended) return
      const outcome = queue.push({ result, key, arrivedAt }, key)
      if (outcome !== 'added') metrics.unsent.inc({ outcome })
      wake?.()
    },
    drop: () => queue.empty(),
    end,
    results: {
      async next() {
        for (;;) {
          const next = queue.shift()
          if (next) return { done: false, value: taken(next) }
          if (ended?.reason) {
            const { reason } = ended
            ended = { reason: undefined }
            throw reason
          }
          if (ended) return { done: true, value: undefined }
          await new Promise<void>((resolve) => void (wake = resolve))
        }
      },
      async return() {
        end()
        queue.empty()
        return { done: true, value: undefined }
      },
      [Symbol.asyncIterator]() {
        return this
      },
    },
  }
}
