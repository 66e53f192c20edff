import helmet from '@fastify/helmet'
import { fastify, type FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import type { AnswerError } from '../errors/answer-error.ts'
import { refuse } from '../errors/refuse.ts'
import { BODY_BYTES } from '../limits/document-limits.ts'
import { duringRequest } from '../observe/current-request.ts'
import { requestIdFrom } from '../request-id.ts'

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** An empty server: request ids, security headers, and a body limit. Its own log is off, since it writes addresses and headers. */
export async function httpServer({ trustedProxies }: Config, answerError: AnswerError): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    genReqId: ({ headers }) => requestIdFrom(headers['x-request-id']),
    requestIdHeader: false,
    bodyLimit: BODY_BYTES,
    trustProxy: trustedProxies ?? false,
    forceCloseConnections: 'idle',
    exposeHeadRoutes: false,
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  })

  app.addHook('onRequest', (request, reply, done) => {
    // What is not said to be public is somebody's: no cache may keep it.
    reply.headers({ 'x-request-id': request.id, 'cache-control': 'no-store' })
    duringRequest(request.id, done)
  })
  // Said over TLS alone: browsers disregard it elsewhere. How a request came is known of a proxy that is trusted.
  app.addHook('onRequest', async ({ protocol }, reply) => {
    if (protocol === 'https') reply.header('strict-transport-security', `max-age=${YEAR_SECONDS}`)
  })
  app.addHook('onRequest', async ({ host }) => {
    if (!URL.canParse(`http://${host}/`)) throw refuse('BAD_REQUEST', { message: 'The `Host` header is not a host.' })
  })
  // Reading a body leaves the request's own chain of callbacks.
  app.addHook('preValidation', (request, _reply, done) => duringRequest(request.id, done))

  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    // Answers are read from other origins of ours, which CORS decides about.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  })
  app.setErrorHandler(answerError)
  app.setNotFoundHandler(() => {
    throw refuse('NOT_FOUND', { message: 'There is nothing at this address.' })
  })
  return app
}
