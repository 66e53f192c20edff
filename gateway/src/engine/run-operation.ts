import { GraphQLError, parse, type DocumentNode, type FieldNode } from 'graphql'
import { denial, type Asker, type Denial } from './access/access-rules.ts'
import type { Guard } from './access/guards.ts'
import { withoutFields } from './access/without-fields.ts'
import { answer, type OperationResult } from './answer.ts'
import { coerceVariables } from './coerce-variables.ts'
import { executePlan } from './execute-plan.ts'
import type { Generation, PreparedOperation } from './generation.ts'
import { introspect } from './introspect.ts'
import type { Observer } from './observer.ts'
import type { Send } from './send.ts'

export type OperationRequest = {
  source: string
  document: DocumentNode
  operationName?: string | null
  variables: Record<string, unknown>
  asker: Asker
  /** `filter` answers the rest with nulls and errors in the places denied; `reject` answers nothing. */
  onDenial: 'filter' | 'reject'
  send: Send
  observe?: Observer | undefined
}

/** Runs a valid query or mutation on one generation of the graph. What the asker may not have is never fetched. */
export async function runOperation(generation: Generation, request: OperationRequest): Promise<OperationResult> {
  const begun = request.observe ? performance.now() : 0
  const prepared = await generation.prepare(request.source, request.document, request.operationName)
  const { document, operation } = prepared
  const { variables, errors } = coerceVariables(generation.apiSchema, operation, request.variables)
  if (errors) return { json: undefined, isAnswered: false, errors }
  const denials = denialsOf(request.asker, prepared.guards)
  const refusals = denials.map(denialError)
  if (denials.length > 0 && request.onDenial === 'reject')
    return { json: undefined, isAnswered: false, errors: refusals }

  const denied = denials.length > 0 ? new Set(denials.map(({ guard }) => guard.node)) : null
  const allowed = denied ? await allowedPart(generation, prepared, denied) : prepared
  request.observe?.planned(allowed, begun)
  const { plan } = allowed
  const data = prepared.asksForSchema ? await introspect(generation.apiSchema, document, operation, variables) : {}
  const raw = await executePlan({ plan, variables, send: request.send, data })
  return answer(prepared.write(raw.data, variables, denied, raw.isPlain), raw, refusals, generation.names)
}

export type DeniedGuard = { guard: Guard; reason: Denial }

/** What is denied already takes with it all that is below. */
export const denialsOf = (asker: Asker, guards: readonly Guard[]): DeniedGuard[] =>
  guards.reduce<DeniedGuard[]>((denied, guard) => {
    const isBelow = denied.some(({ guard: outer }) => outer.path.every((step, index) => guard.path[index] === step))
    const reason = isBelow ? null : denial(guard.rule, asker)
    return reason ? [...denied, { guard, reason }] : denied
  }, [])

/** Planned by its text like any other operation, so that everyone denied the same shares one plan. */
export function allowedPart(
  generation: Generation,
  { document, operation }: PreparedOperation,
  denied: ReadonlySet<FieldNode>,
) {
  const source = withoutFields(document, denied)
  return generation.prepare(source, parse(source), operation.name?.value)
}

export const denialError = ({ guard, reason }: DeniedGuard) =>
  new GraphQLError(reason === 'FORBIDDEN' ? 'You do not have the permission this needs' : 'Sign in first', {
    path: guard.path,
    extensions: { code: reason },
  })
