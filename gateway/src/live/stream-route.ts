import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import { httpStatusOf } from '../errors/http-status.ts'
import { refuse } from '../errors/refuse.ts'
import type { Connections } from './connections.ts'
import { liveErrors, type FormatError } from './live-errors.ts'
import type { LiveAnswer, LiveOperations } from './live-operations.ts'
import type { Chain } from './pass-chain.ts'
import type { ownPages } from './own-pages.ts'
import { pinConnection } from './pin-connection.ts'
import { sentOperation, type SentOperation } from './sent-operation.ts'
import { SessionEnded, SubscriptionEnded } from './session-ended.ts'
import { streamWriter } from './stream-writer.ts'
import type { Timings } from './timings.ts'
import { tokenLife } from './token-life.ts'

type Needs = {
  chain: Chain
  fromOwnPages: ReturnType<typeof ownPages>
  connections: Connections
  run: LiveOperations
  format: FormatError
  timings: Timings
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : text
  } catch {
    throw refuse('BAD_REQUEST', { message: '`variables` and `extensions` are JSON.' })
  }
}

/** What the request asks for, in its body or its address; `Last-Event-ID` is where an interrupted stream goes on. */
function sentBy({ method, body, query, headers }: FastifyRequest): SentOperation {
  const address = query as Record<string, unknown>
  const sent = sentOperation(
    method === 'POST'
      ? body
      : { ...address, variables: parsed(address['variables']), extensions: parsed(address['extensions']) },
  )
  const last = headers['last-event-id']
  if (last === undefined || last === '' || sent.extensions?.after) return sent
  return sentOperation({ ...sent, extensions: { ...sent.extensions, after: last } })
}

const takesStreams = ({ headers: { accept } }: FastifyRequest) =>
  accept === undefined || /text\/event-stream|text\/\*|\*\/\*/.test(accept)

/** graphql-sse, a connection for each operation, at `/graphql/stream`. */
export function streamRoute(
  app: FastifyInstance,
  { chain, fromOwnPages, connections, run, format, timings }: Needs,
): void {
  // What is posted as JSON no page sends without asking first.
  const unlessPosted = async (request: FastifyRequest) => {
    if (request.method === 'GET') await fromOwnPages(request)
  }

  async function open(request: FastifyRequest, reply: FastifyReply, end: AbortController): Promise<LiveAnswer | null> {
    try {
      const { method } = request
      const asked = { request, reply, sent: sentBy(request), signal: end.signal, mutations: method === 'POST' }
      return await run({ ...asked, transport: 'sse' })
    } catch (error) {
      if (!(error instanceof SubscriptionEnded)) throw error
      const errors = liveErrors(error, format)
      await reply.code(httpStatusOf({ errors })).send({ errors })
      return null
    }
  }

  async function stream(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    if (!takesStreams(request)) throw refuse('BAD_REQUEST', { message: 'Say `accept: text/event-stream`.' })
    pinConnection(request)
    const place = connections.admit(request.ip, 'sse')
    const end = new AbortController()
    let why = 'client'
    reply.raw.once('close', () => {
      end.abort()
      place.closed(why)
    })
    const answer = await open(request, reply, end)
    if (answer === null || end.signal.aborted) return reply

    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // nginx would keep events until it has a page of them.
      'x-accel-buffering': 'no',
    })
    // A first comment: headers alone some proxies keep to themselves.
    raw.write(':\n\n')
    const writer = streamWriter(raw, timings, () => void (why = 'slow'))
    if (!(Symbol.asyncIterator in answer)) {
      await writer.next(answer)
      writer.complete()
      return reply
    }

    const life = tokenLife(0, { warn: () => undefined, expire: () => void expire() })
    const expire = async () => {
      why = 'expired'
      await writer.next({ errors: [format(refuse('UNAUTHENTICATED', { message: 'The token has expired.' }))] })
      writer.complete()
    }
    raw.once('close', () => {
      life.stop()
      void answer.return?.()
    })
    life.begin(callerOf(request).subject?.expiresAt ?? null)
    place.opened({
      leave: (retryMs) => {
        why = 'draining'
        writer.complete(retryMs)
      },
      cut: () => raw.destroy(),
    })
    try {
      for await (const result of answer) await writer.next(result)
    } catch (error) {
      if (error instanceof SessionEnded) why = 'revoked'
      await writer.next({ errors: liveErrors(error, format) })
    }
    writer.complete()
    return reply
  }

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    onRequest: [unlessPosted, ...chain.beforeBody],
    preHandler: [...chain.afterBody],
    handler: stream,
  })
}
