import type { Logger } from 'pino'
import { errors as undiciErrors, Pool } from 'undici'
import { describeError } from '../observe/describe-error.ts'
import { breaker } from './breaker.ts'
import { inFlight } from './in-flight.ts'
import { readAnswer } from './read-answer.ts'
import type { Subgraph, SubgraphAnswer, SubgraphRequest } from './subgraph.ts'
import { streamTransport } from './transport-stream.ts'
import { unavailable } from './unavailable.ts'

const CONNECT_MS = 2_000
const READY_MS = 2_000

type Limits = {
  /** From the question to the last byte of the answer. */
  answerMs?: number
  answerBytes?: number
}

/** Connections are kept open; slow, endless and unreadable answers all become SERVICE_UNAVAILABLE. */
export function httpTransport(
  name: string,
  address: string,
  log: Logger,
  { answerMs = 15_000, answerBytes = 32 * 1024 * 1024 }: Limits = {},
): Subgraph {
  const url = new URL(address)
  const path = `${url.pathname}${url.search}`
  const pool = new Pool(url.origin, {
    connections: 64,
    connect: { timeout: CONNECT_MS },
    headersTimeout: answerMs,
    bodyTimeout: answerMs,
    keepAliveTimeout: 30_000,
    maxResponseSize: answerBytes,
  })
  const health = breaker()
  const share = inFlight<SubgraphAnswer>()
  const stream = streamTransport(name, url, log)

  async function post(
    body: string,
    { actorToken, requestId, signal, deadline, traceparent }: SubgraphRequest,
  ): Promise<SubgraphAnswer> {
    const left = deadline === undefined ? answerMs : Math.min(answerMs, deadline - Date.now())
    if (left <= 0) throw new Error('the deadline has passed')
    const { body: answer } = await pool.request({
      method: 'POST',
      path,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(actorToken !== '' && { 'x-actor': actorToken }),
        ...(traceparent !== undefined && { traceparent }),
        'x-request-id': requestId,
        'x-request-timeout-ms': String(left),
      },
      body,
      headersTimeout: left,
      bodyTimeout: left,
      // Ends a trickle of bytes as well, which no timeout between two bytes would.
      // A request's own signal ends with its deadline; combining signals for each call would cost more than the call.
      signal: signal ?? AbortSignal.timeout(left),
    })
    return readAnswer(await answer.text())
  }

  /** Once more when the connection failed before an answer, for what may be asked twice. */
  const attempt = (body: string, request: SubgraphRequest): Promise<SubgraphAnswer> =>
    post(body, request).catch((error: unknown) => {
      if (request.isMutation || request.signal?.aborted || !isConnectionFailure(error)) throw error
      return post(body, request)
    })

  async function call(body: string, request: SubgraphRequest): Promise<SubgraphAnswer> {
    if (!health.allows()) return unavailable()
    try {
      const answer = await attempt(body, request)
      health.succeeded()
      return answer
    } catch (error) {
      // A client that went away says nothing about the subgraph.
      if (request.signal?.aborted) health.succeeded()
      else {
        health.failed()
        log.error({ ...describeError(error), subgraph: name }, 'a subgraph is out of reach')
      }
      return unavailable()
    }
  }

  return {
    name,
    execute: (request) => {
      const { query, variables, operationName, isMutation, shareKey } = request
      const body = JSON.stringify({ query, variables, operationName })
      // A shared call outlives the client that began it: another may be waiting for it too.
      if (isMutation || shareKey === undefined) return call(body, request)
      const { signal: _own, ...lasting } = request
      return share(`${shareKey} ${body}`, () => call(body, lasting))
    },
    ready: async () => {
      const answered = await pool
        .request({ method: 'GET', path: '/health', signal: AbortSignal.timeout(READY_MS) })
        .catch(() => null)
      await answered?.body.dump()
      return answered !== null && answered.statusCode < 500
    },
    subscribe: stream.subscribe,
    close: async () => void (await Promise.all([pool.close(), stream.close()])),
  }
}

const CONNECTION_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT'])

const isConnectionFailure = (error: unknown) =>
  error instanceof undiciErrors.SocketError ||
  (error instanceof Error && 'code' in error && CONNECTION_CODES.has(String(error.code)))
