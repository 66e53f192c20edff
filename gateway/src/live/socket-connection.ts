import type { FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, GraphQLSchema, parse, type GraphQLFormattedError } from 'graphql'
import { CloseCode, makeServer, MessageType } from 'graphql-ws'
import type { Logger } from 'pino'
import type { WebSocket } from 'ws'
import { lookupKeyOf } from '../authentication/subject.ts'
import { callerOf } from '../caller.ts'
import { refuse } from '../errors/refuse.ts'
import { describeError } from '../observe/describe-error.ts'
import { headersOf } from './connection-params.ts'
import { liveErrors, type FormatError } from './live-errors.ts'
import type { LiveAnswer, LiveOperations } from './live-operations.ts'
import { asRequest, type chainPasser } from './pass-chain.ts'
import { sentOperation } from './sent-operation.ts'
import { SessionEnded } from './session-ended.ts'
import { socketLine, type CloseReason } from './socket-line.ts'
import type { Timings } from './timings.ts'
import { tokenLife } from './token-life.ts'

export type SocketNeeds = {
  pass: ReturnType<typeof chainPasser>
  run: LiveOperations
  format: FormatError
  /** Operations under way at once. */
  mostOperations: number
  timings: Timings
  log: Logger
}

/** What the library executes in the place of a document: the answer is there already. */
const DONE = { schema: new GraphQLSchema({}), document: parse('{ answered }') }

/** Who the connection belongs to: a renewed token has to be the same person's, at the same clinic. */
const personOf = (request: FastifyRequest): string => {
  const { subject, organizationId } = callerOf(request)
  return JSON.stringify([subject && lookupKeyOf(subject), organizationId])
}

const TRY_LATER = new Set<unknown>(['RATE_LIMITED', 'SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'])

/** Speaks graphql-transport-ws on one socket. Everything asked for takes the way of HTTP requests, one by one. */
export function serveSocket(
  socket: WebSocket,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  { pass, run, format, mostOperations, timings, log }: SocketNeeds,
  closed: (why: CloseReason) => void,
) {
  const line = socketLine(socket, timings)
  const end = new AbortController()
  /** Of what is under way, by the id the client gave it. */
  const requestIds = new Map<string, string>()
  const formatted = new WeakMap<object, GraphQLFormattedError[]>()
  let headers: Record<string, string | undefined> = {}
  let person: string | null = null

  const life = tokenLife(timings.warning, {
    warn: (expiresAt) => void line.send(JSON.stringify({ type: MessageType.Ping, payload: { expiresAt } })),
    expire: () => line.close(CloseCode.Forbidden, 'The token has expired', 'expired'),
  })

  const server = makeServer({
    connectionInitWaitTimeout: timings.init,
    onConnect: ({ connectionParams }) => asRequest((requestId) => letIn(requestId, connectionParams)),
    onSubscribe: ({ subscriptions }, id, payload) =>
      asRequest(async (requestId) => {
        requestIds.set(id, requestId)
        try {
          if (Object.keys(subscriptions).length > mostOperations)
            throw refuse('RATE_LIMITED', { message: 'Too many operations at once on this connection.' })
          return { ...DONE, contextValue: { answer: await answerTo(requestId, payload) } }
        } catch (error) {
          const told = liveErrors(error, format)
          const errors = told.map(({ message }) => new GraphQLError(message))
          formatted.set(errors, told)
          requestIds.delete(id)
          return errors
        }
      }),
    // What `onSubscribe` gave, handed through by the library untouched.
    execute: ({ contextValue }) => (contextValue as { answer: LiveAnswer }).answer as never,
    onNext: (_ctx, _id, _payload, _args, result) => result as never,
    onComplete: (_ctx, id) => void requestIds.delete(id),
    onError: (_ctx, id, _payload, errors) => {
      const known = formatted.get(errors)
      if (known) return known
      const cause = errors[0]?.originalError
      if (cause instanceof SessionEnded) line.close(CloseCode.Forbidden, cause.message, 'revoked')
      return asRequest(async () => liveErrors(cause, format), requestIds.get(id))
    },
  })

  async function letIn(id: string, params: Record<string, unknown> | undefined) {
    const given = headersOf(params)
    if (!given) return refuseConnection(refuse('BAD_REQUEST', { message: 'The payload is not one of headers.' }))
    try {
      const own = await pass({ id, request, reply, headers: given })
      if (end.signal.aborted) return false
      headers = given
      person = personOf(own)
      const expiresAt = callerOf(own).subject?.expiresAt ?? null
      // After the answer: a warning should not be the first word.
      setImmediate(() => end.signal.aborted || life.begin(expiresAt))
      return { expiresAt }
    } catch (error) {
      return refuseConnection(error)
    }
  }

  function refuseConnection(error: unknown): false {
    const [told] = liveErrors(error, format)
    const code = TRY_LATER.has(told?.extensions?.['code']) ? 1013 : CloseCode.Forbidden
    line.close(code, told?.message ?? 'Forbidden', 'refused')
    return false
  }

  async function answerTo(id: string, payload: unknown): Promise<LiveAnswer> {
    const own = await pass({ id, request, reply, headers })
    const sent = sentOperation(payload)
    return run({ request: own, reply, sent, transport: 'ws', signal: end.signal, mutations: true })
  }

  /** A protocol `ping` may bring a new token. One that is no good changes nothing: the old one still counts. */
  async function renew(authorization: unknown): Promise<Record<string, unknown>> {
    if (person === null || typeof authorization !== 'string') return {}
    try {
      const own = await asRequest((id) => pass({ id, request, reply, headers: { ...headers, authorization } }))
      if (personOf(own) !== person) {
        line.close(CloseCode.Forbidden, 'The new token is somebody else’s', 'refused')
        return {}
      }
      headers = { ...headers, authorization }
      if (!end.signal.aborted) life.begin(callerOf(own).subject?.expiresAt ?? null)
      return { expiresAt: life.expiresAt() }
    } catch (error) {
      return { expiresAt: life.expiresAt(), refused: liveErrors(error, format)[0] }
    }
  }

  const over = server.opened(
    {
      protocol: socket.protocol,
      send: line.send,
      close: (code, reason) => line.close(code ?? 1000, reason ?? '', 'protocol'),
      onMessage: (take) => {
        socket.on('message', (data: Buffer, isBinary: boolean) => {
          const read = isBinary ? Promise.reject(new Error('Unexpected message in bytes')) : take(withQuery(data))
          read.catch((error: unknown) => {
            if (error instanceof Error && error.message.startsWith('Unexpected message'))
              return line.close(CloseCode.BadRequest, 'Invalid message received', 'protocol')
            log.error(describeError(error), 'a live connection broke')
            line.close(CloseCode.InternalServerError, 'Internal server error', 'protocol')
          })
        })
      },
      onPing: async (payload) => {
        const renewed = payload && 'authorization' in payload ? await renew(payload['authorization']) : payload
        await line.send(JSON.stringify({ type: MessageType.Pong, ...(renewed && { payload: renewed }) }))
      },
    },
    undefined,
  )

  socket.on('error', () => undefined)
  socket.on('close', (code, reason) => {
    end.abort()
    life.stop()
    line.stop()
    void over(code, reason.toString())
    closed(line.why())
  })

  return {
    leave: (retryMs: number) => line.close(1001, `Going away: come back in ${retryMs} ms`, 'draining'),
    cut: () => socket.terminate(),
  }
}

/** The library insists on a `query`; an operation that is named by its id has none. */
function withQuery(data: Buffer): string {
  const text = data.toString()
  if (!text.includes('"subscribe"') || text.includes('"query"')) return text
  try {
    const message = JSON.parse(text) as { payload?: unknown }
    if (typeof message.payload !== 'object' || message.payload === null) return text
    return JSON.stringify({ ...message, payload: { query: '', ...message.payload } })
  } catch {
    return text
  }
}
