import type { ObserveStatement } from '@platform/prisma/tenant-client'
import { activeSpan } from './active-span.ts'

const TABLE = /\b(?:FROM|INTO|UPDATE)\s+"?(\w+)"?\."?(\w+)"?/i
const LONGEST = 2_000

/** `SELECT clinical.patients`. */
function nameOf(text: string): string {
  const [verb = ''] = /^\w+/.exec(text.trimStart()) ?? []
  const [, schema, table] = TABLE.exec(text) ?? []
  return table === undefined ? verb.toUpperCase() : `${verb.toUpperCase()} ${schema}.${table}`
}

/** A span a statement, with its text, which has placeholders where values go. What jobs ask on their own is not traced. */
export const traceStatement: ObserveStatement = (text) => {
  const active = activeSpan.getStore()
  const span = active?.tracer.start(nameOf(text), {
    kind: 'client',
    parent: active.traceparent,
    attributes: { 'db.system.name': 'postgresql', 'db.query.text': text.slice(0, LONGEST) },
  })
  return (hasFailed) => span?.end({ hasFailed })
}
