import { GraphQLError } from 'graphql'
import { coerceVariables } from './coerce-variables.ts'
import { keyOfEvents, type KeyOfEvent } from './entity-key.ts'
import { executePlan } from './execute-plan.ts'
import { fromSubgraph } from './from-subgraph.ts'
import type { Generation } from './generation.ts'
import { isResultObject } from './result-object.ts'
import { hasRootConditions } from './root-conditions.ts'
import { rewrite } from './rewrites.ts'
import { allowedPart, denialError, denialsOf, type OperationRequest } from './run-operation.ts'
import type { Send } from './send.ts'
import type { SubgraphEvent, SubscribeRequest } from './subgraph.ts'

/** An event as the subscriber sees it. `data` is null when nothing but errors came of it. */
export type EventResult = { data: Record<string, unknown> | null; errors: readonly GraphQLError[] }

/** A subscription that may be opened: checked, planned, and rid of all that its asker may not have. */
export type PreparedSubscription = {
  subgraph: string
  /** What that subgraph is asked for. */
  source: Pick<SubscribeRequest, 'query' | 'variables' | 'operationName'>
  /** Whether an event needs more than what it brings: then other subgraphs are asked, and somebody has to be the asker. */
  needsMore: boolean
  keyOf: KeyOfEvent
  /** Fetches what an event leaves open. Null when the asker may not see what it is about. Uses up the event's data. */
  complete(event: SubgraphEvent, send: Send): Promise<EventResult | null>
}

/** Ways to say "not yours". Of an event that is nothing else, even that it happened stays unsaid. */
const HIDDEN = new Set<unknown>(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN_NO_ORG', 'NOT_FOUND'])

/** Prepares a valid subscription on one generation of the graph. What the asker may not have is refused before it opens. */
export async function prepareSubscription(
  generation: Generation,
  request: Omit<OperationRequest, 'send'>,
): Promise<PreparedSubscription | { errors: readonly GraphQLError[] }> {
  if (hasRootConditions(request.document, request.operationName)) return { errors: [conditional()] }
  const prepared = await generation.prepare(request.source, request.document, request.operationName)
  const { variables, errors } = coerceVariables(generation.apiSchema, prepared.operation, request.variables)
  if (errors) return { errors }
  const denials = denialsOf(request.asker, prepared.guards)
  const refusals = denials.map(denialError)
  const isRootDenied = denials.some(({ guard }) => guard.path.length === 1)
  if (isRootDenied || (denials.length > 0 && request.onDenial === 'reject')) return { errors: refusals }

  const denied = denials.length > 0 ? new Set(denials.map(({ guard }) => guard.node)) : null
  const { plan } = denied ? await allowedPart(generation, prepared, denied) : prepared
  const { primary } = plan
  if (!primary) throw new Error('The plan of a subscription has no source')
  const own = Object.fromEntries(
    primary.variables.flatMap((name) => (variables[name] === undefined ? [] : [[name, variables[name]]])),
  )

  return {
    subgraph: primary.subgraph,
    source: { query: primary.operation, variables: own, operationName: primary.operationName },
    needsMore: plan.groups.length > 0,
    keyOf: keyOfEvents(primary),
    complete: async ({ data, errors: told = [] }, send) => {
      const own = told.map((error) => fromSubgraph(primary, error))
      if (!isResultObject(data)) return { data: null, errors: own.map(errorOf) }
      rewrite(primary.outputRewrites, data, plan.typenames)
      const raw = plan.groups.length > 0 ? await executePlan({ plan, variables, send, data }) : { data, errors: [] }
      const { json } = prepared.write(raw.data, variables, denied)
      // The writer's text is JSON by construction; the top of it is the one field of the subscription.
      const shown = JSON.parse(json) as Record<string, unknown> | null
      const isHidden = shown === null || Object.values(shown).every((value) => value === null)
      if (isHidden && [...own, ...raw.errors].every(({ extensions }) => HIDDEN.has(extensions?.['code']))) return null
      return { data: shown, errors: [...refusals, ...[...own, ...raw.errors].map(errorOf)] }
    },
  }
}

const conditional = () =>
  new GraphQLError('The field of a subscription is asked for always: neither @skip nor @include fit it.', {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  })

const errorOf = ({ message, path, extensions }: ReturnType<typeof fromSubgraph>) =>
  new GraphQLError(message, { path, extensions })
