import type { Logger } from 'pino'
import { errors as undiciErrors, Pool } from 'undici'
import { describeError } from '../observe/describe-error.ts'
import { breaker } from './breaker.ts'
import { askHealth } from './ask-health.ts'
import { httpPost } from './http-post.ts'
import { inFlight } from './in-flight.ts'
import { readBody } from './read-answer.ts'
import type { Subgraph, SubgraphAnswer, SubgraphRequest } from './subgraph.ts'
import { streamTransport } from './transport-stream.ts'
import { unavailable } from './unavailable.ts'

const CONNECT_MS = 2_000
const HEADERS = [
  'content-type',
  'application/json',
  'accept',
  'application/graphql-response+json, application/json',
] as const

type Limits = {
  /** From the question to the last byte of the answer. */
  answerMs?: number
  answerBytes?: number
}

/** Each taker of a shared answer is given objects of its own: what they add to them must not meet. */
type TakeAnswer = () => SubgraphAnswer

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
  const share = inFlight<TakeAnswer>()
  const stream = streamTransport(name, url, log)

  async function post(
    body: string,
    { actorToken, requestId, signal, deadline, traceparent }: SubgraphRequest,
  ): Promise<TakeAnswer> {
    const left = deadline === undefined ? answerMs : Math.min(answerMs, deadline - Date.now())
    if (left <= 0) throw new Error('the deadline has passed')
    const headers = [...HEADERS, 'x-request-id', requestId, 'x-request-timeout-ms', String(left)]
    if (actorToken !== '') headers.push('x-actor', actorToken)
    if (traceparent !== undefined) headers.push('traceparent', traceparent)
    const bytes = await httpPost(pool, { path, headers, body, withinMs: left, signal })
    let first: SubgraphAnswer | undefined = readBody(bytes)
    return () => {
      const own = first ?? readBody(bytes)
      first = undefined
      return own
    }
  }

  /** Once more when the connection failed before an answer, for what may be asked twice. */
  const attempt = (body: string, request: SubgraphRequest): Promise<TakeAnswer> =>
    post(body, request).catch((error: unknown) => {
      if (request.isMutation || request.signal?.aborted || !isConnectionFailure(error)) throw error
      return post(body, request)
    })

  async function call(body: string, request: SubgraphRequest): Promise<TakeAnswer> {
    if (!health.allows()) return unavailable
    try {
      const answer = await attempt(body, request)
      health.succeeded()
      return answer
    } catch (error) {
      // A client that went away says nothing about the subgraph.
      if (request.signal?.aborted) health.abandoned()
      else {
        health.failed()
        log.error({ ...describeError(error), subgraph: name }, 'a subgraph is out of reach')
      }
      return unavailable
    }
  }

  return {
    name,
    execute: async (request) => {
      const { query, variables, operationName, isMutation, shareKey } = request
      const body = JSON.stringify({ query, variables, operationName })
      if (isMutation || shareKey === undefined) return (await call(body, request))()
      // A shared call outlives the client that began it: another may be waiting for it too.
      const { signal: _own, ...lasting } = request
      return (await share(`${shareKey} ${body}`, () => call(body, lasting)))()
    },
    ready: async () => (await askHealth(pool)).isReady,
    check: async () => (await askHealth(pool)).stores,
    subscribe: stream.subscribe,
    close: async () => void (await Promise.all([pool.close(), stream.close()])),
  }
}

const CONNECTION_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT'])

const isConnectionFailure = (error: unknown) =>
  error instanceof undiciErrors.SocketError ||
  (error instanceof Error && 'code' in error && CONNECTION_CODES.has(String(error.code)))
