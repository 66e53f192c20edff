import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Link } from '../chain.ts'
import { shedLoad } from '../edge/shed-load.ts'
import { refuse } from '../errors/refuse.ts'
import type { GraphContext } from '../graphql/graph-context.ts'
import type { Operations } from '../operations/operations.ts'
import { KEPT_KEY, variablesOfCaller } from '../operations/variables-of-caller.ts'
import type { ServedOperation } from '../operations/served-operations.ts'
import type { Answer } from './answer.ts'
import { cacheControl } from './cache-control.ts'
import { checkVariables } from './check-variables.ts'
import { entityTag, matches } from './entity-tag.ts'
import { attemptOf } from './idempotency-key.ts'
import type { Once } from './once.ts'
import { requestedOperation } from './requested-operation.ts'
import { runPublished } from './run-published.ts'
import { variablesFromText } from './variables-from-text.ts'

type Needs = {
  apollo: ApolloServer<GraphContext>
  operations: Operations
  chain: { beforeBody: readonly Link[]; afterBody: readonly Link[] }
  standBefore: (request: FastifyRequest, parameters: Record<string, unknown>) => Promise<Record<string, unknown>>
  /** Counts a call of an address that is open to everybody. */
  chargePublic: Link
  /** Counts what anybody changes. */
  chargePublicChange: Link
  once: Once
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function given(request: FastifyRequest): Record<string, unknown> {
  const sent = request.method === 'GET' ? request.query : (request.body ?? {})
  if (!isObject(sent)) throw refuse('BAD_REQUEST', { message: 'The body is a JSON object: parameters by their names.' })
  if (request.method === 'POST' && isObject(request.query) && Object.keys(request.query).length > 0)
    throw refuse('BAD_REQUEST', { message: 'A POST has its parameters in the body.' })
  return sent
}

/** `GET|POST /v1/operations/{name}` for what is published, and the addresses that some have of their own. */
export async function operationRoutes(app: FastifyInstance, needs: Needs): Promise<void> {
  const { apollo, operations, chain, standBefore, chargePublic, chargePublicChange, once } = needs

  async function variablesOf(request: FastifyRequest, served: ServedOperation) {
    const { schema, clinic } = served
    const sent = clinic === 'parameter' ? await standBefore(request, given(request)) : given(request)
    const definitions = variablesOfCaller(served)
    const variables = request.method === 'GET' ? variablesFromText(schema, definitions, sent) : sent
    checkVariables(schema, definitions, variables)
    return variables
  }

  async function run(address: string, request: FastifyRequest, reply: FastifyReply) {
    const operation = requestedOperation(operations, address, request, reply)
    if (operation.kind === 'mutation' && operation.audience.includes('public')) await chargePublicChange(request, reply)
    const variables = await variablesOf(request, operation)
    const act = (more: Record<string, unknown> = {}) =>
      runPublished(apollo, request, reply, { operation, variables: { ...variables, ...more } })
    if (operation.kind === 'query') return send(operation, (await act()).answer, request, reply)

    const attempt = attemptOf(request, operation, variables)
    if (!attempt) return send(operation, (await act()).answer, request, reply)
    const { idempotency } = operation
    const evenUnkept = idempotency !== 'required'
    const kept = idempotency === 'kept' ? { [KEPT_KEY]: attempt.key } : {}
    const { answer, isReplay } = await once(attempt, () => act(kept), { evenUnkept })
    if (isReplay) reply.header('idempotency-replayed', 'true')
    return send(operation, answer, request, reply)
  }

  await app.register(async (scope) => {
    await shedLoad(scope)
    scope.route<{ Params: { address: string } }>({
      method: ['GET', 'POST'],
      url: '/v1/operations/:address',
      onRequest: [...chain.beforeBody],
      preHandler: [...chain.afterBody],
      handler: (request, reply) => run(request.params.address, request, reply),
    })
  })
  for (const { path, address, kind } of operations.ownPaths()) {
    const method = kind === 'mutation' ? 'POST' : 'GET'
    const handler = (request: FastifyRequest, reply: FastifyReply) => run(address, request, reply)
    app.route({ method, url: path, onRequest: [chargePublic], handler })
  }
}

function send(operation: ServedOperation, answer: Answer, request: FastifyRequest, reply: FastifyReply) {
  const { status, type, headers, body } = answer
  reply.headers(headers)
  if (status === 200 && operation.kind === 'query' && request.method === 'GET') {
    const tag = entityTag(body)
    reply.headers({ etag: tag, 'cache-control': cacheControl(operation), vary: 'authorization, x-organization-id' })
    if (matches(request.headers['if-none-match'], tag)) return reply.code(304).send()
  } else if (status === 200) reply.header('cache-control', 'private, no-store')
  return reply.code(status).type(type).send(body)
}
