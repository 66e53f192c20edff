import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import { refuse } from '../errors/refuse.ts'
import { isGone, lifetimeHeaders } from '../operations/lifetime.ts'
import { mayRun } from '../operations/may-run.ts'
import type { Operations } from '../operations/operations.ts'
import { addressOf } from '../operations/published-operation.ts'
import type { ServedOperation } from '../operations/served-operations.ts'

/** The newest version of an operation that is not the one asked for. */
function successorOf(operation: ServedOperation, operations: Operations): ServedOperation | undefined {
  return operations
    .allPublished()
    .filter(({ name, version }) => name === operation.name && version > operation.version)
    .toSorted((a, b) => b.version - a.version)[0]
}

/** The operation at an address, if it is published to the caller. Tells of its end, and refuses it afterwards. */
export function requestedOperation(
  operations: Operations,
  address: string,
  request: FastifyRequest,
  reply: FastifyReply,
): ServedOperation {
  const caller = callerOf(request)
  const operation = operations.published(address)
  if (!operation || !mayRun(operation, caller))
    throw caller.partner
      ? refuse('FORBIDDEN', {
          message: 'No such operation is published to this key.',
          reason: 'partner-unpublished-operation',
        })
      : refuse('NOT_FOUND', { message: 'There is no such operation.' })

  const successor = successorOf(operation, operations)
  reply.headers(lifetimeHeaders(operation))
  if (successor) reply.header('link', `</v1/operations/${addressOf(successor)}>; rel="successor-version"`)
  if (isGone(operation, new Date())) throw refuse('GONE')
  if (operation.kind === 'mutation' && request.method === 'GET') {
    reply.header('allow', 'POST')
    throw refuse('METHOD_NOT_ALLOWED', { message: 'This operation changes something: send it by POST.' })
  }
  return operation
}
