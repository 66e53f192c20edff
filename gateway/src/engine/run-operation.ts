import { GraphQLError, parse, type DocumentNode } from 'graphql'
import { denial, type Asker, type Denial } from './access/access-rules.ts'
import type { Guard } from './access/guards.ts'
import { withoutFields } from './access/without-fields.ts'
import { answer, type OperationResult } from './answer.ts'
import { coerceVariables } from './coerce-variables.ts'
import { executePlan } from './execute-plan.ts'
import type { Generation } from './generation.ts'
import { introspect } from './introspect.ts'
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
}

/** Runs a valid query or mutation on one generation of the graph. What the asker may not have is never fetched. */
export async function runOperation(generation: Generation, request: OperationRequest): Promise<OperationResult> {
  const { source, document, operationName, send } = request
  const prepared = await generation.prepare(source, document, operationName)
  const { variables, errors } = coerceVariables(generation.apiSchema, prepared.operation, request.variables)
  if (errors) return { json: undefined, isAnswered: false, errors }
  const denied = deniedTo(request.asker, prepared.guards)
  if (denied.length > 0 && request.onDenial === 'reject')
    return { json: undefined, isAnswered: false, errors: denied.map(denialError) }

  const { plan } = denied.length > 0 ? await allowedPart(generation, request, denied) : prepared
  const data = prepared.asksForSchema
    ? await introspect(generation.apiSchema, document, prepared.operation, variables)
    : {}
  const raw = await executePlan({ plan, variables, send, data })
  return answer(prepared.write, variables, raw, denied.map(denialError))
}

type Denied = { guard: Guard; reason: Denial }

const deniedTo = (asker: Asker, guards: readonly Guard[]): Denied[] =>
  guards.flatMap((guard) => {
    const reason = denial(guard.rule, asker)
    return reason ? [{ guard, reason }] : []
  })

/** Planned by its text like any other operation, so that everyone denied the same shares one plan. */
function allowedPart(generation: Generation, { document, operationName }: OperationRequest, denied: readonly Denied[]) {
  const source = withoutFields(document, new Set(denied.map(({ guard }) => guard.node)))
  return generation.prepare(source, parse(source), operationName)
}

const denialError = ({ guard, reason }: Denied) =>
  new GraphQLError(reason === 'FORBIDDEN' ? 'You do not have the permission this needs' : 'Sign in first', {
    path: guard.path,
    extensions: { code: reason },
  })
