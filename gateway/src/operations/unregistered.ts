import type { Logger } from 'pino'
import { Counter } from 'prom-client'
import type { Metrics } from '../observe/metrics.ts'

/** Each is told of once; so many different ones are an attack, and further ones are only counted. */
const TOLD = 1_000

/** Counts requests with documents that are not registered, and tells of each document the first time it is sent. */
export function unregisteredReporter({ log, metrics }: { log: Logger; metrics: Metrics }) {
  const told = new Set<string>()
  const counter = new Counter({
    name: 'gateway_unregistered_operations_total',
    help: 'Requests with a document that is not registered, by what became of them.',
    labelNames: ['outcome'],
    registers: [metrics.registry],
  })

  return (hash: string, outcome: 'run' | 'refused'): void => {
    counter.inc({ outcome })
    if (told.has(hash) || told.size >= TOLD) return
    told.add(hash)
    log.warn({ document: hash, outcome }, 'a document is not registered')
  }
}
