import { activeSpan } from '@platform/shared/tracing/active-span'
import type { Span, Tracer } from '@platform/shared/tracing/tracer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import type { Metrics } from './metrics.ts'
import { QUIET } from './quiet-routes.ts'

const TRACE_ID = /^[\da-f]{2}-([\da-f]{32})-/

const routeOf = ({ routeOptions }: FastifyRequest) => routeOptions.url ?? 'none'

/** What a client says of its own trace is told, and no more: were it obeyed, anybody could have all or nothing recorded. */
const clientTrace = ({ headers }: FastifyRequest) =>
  TRACE_ID.exec(typeof headers['traceparent'] === 'string' ? headers['traceparent'] : '')?.[1]

/** Gives each request a span, under which everything happens that is done for it. */
export function traceRequests(app: FastifyInstance, tracer: Tracer, metrics: Metrics): void {
  const spans = new WeakMap<FastifyRequest, Span>()
  const enter = (request: FastifyRequest, done: () => void) => {
    const span = spans.get(request)
    if (span) activeSpan.run({ tracer, traceparent: span.traceparent }, done)
    else done()
  }

  app.addHook('onRequest', (request, _reply, done) => {
    const clientTraceId = clientTrace(request)
    if (!QUIET.test(routeOf(request)))
      spans.set(
        request,
        tracer.start(`${request.method} ${routeOf(request)}`, {
          kind: 'server',
          attributes: {
            'http.request.method': request.method,
            'http.route': routeOf(request),
            'platform.request_id': request.id,
            ...(clientTraceId !== undefined && { 'platform.client_trace_id': clientTraceId }),
          },
        }),
      )
    enter(request, done)
  })
  // Reading a body leaves the request's own chain of callbacks.
  app.addHook('preValidation', (request, _reply, done) => enter(request, done))
  app.addHook('onResponse', (request, { statusCode }, done) => {
    const { operation, codes } = callerOf(request)
    const name = operation && metrics.operationName(operation.name)
    spans.get(request)?.end({
      ...(operation && { name: `${operation.type ?? 'operation'} ${name}` }),
      hasFailed: statusCode >= 500 || codes.includes('INTERNAL_SERVER_ERROR') || codes.includes('SERVICE_UNAVAILABLE'),
      attributes: {
        'http.response.status_code': statusCode,
        ...(operation?.type && { 'graphql.operation.type': operation.type }),
        ...(name && { 'graphql.operation.name': name }),
        ...(codes.length > 0 && { 'error.type': codes.join() }),
      },
    })
    done()
  })
}
