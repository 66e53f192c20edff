import type { Logger } from 'pino'
import { Agent, type Dispatcher } from 'undici'
import { describeError } from '../observe/describe-error.ts'
import { readEventStream } from './event-stream.ts'
import { readAnswer } from './read-answer.ts'
import { isResultObject } from './result-object.ts'
import type { Subgraph, SubgraphEvent, SubscribeRequest } from './subgraph.ts'
import { unavailable } from './unavailable.ts'

const CONNECT_MS = 2_000
const ANSWER_MS = 15_000
/** A subgraph writes a comment every twelve seconds: one that is silent for longer than two of them is gone. */
const SILENCE_MS = 30_000

/** Subscriptions at a subgraph elsewhere: graphql-sse, a connection each, at `<its address>/stream`. */
export function streamTransport(name: string, url: URL, log: Logger) {
  // Not the pool of requests: each subscription keeps its connection, and would soon have them all.
  const agent = new Agent({
    connect: { timeout: CONNECT_MS },
    headersTimeout: ANSWER_MS,
    bodyTimeout: SILENCE_MS,
  })

  const open = ({ query, variables, operationName, actorToken, requestId, signal, after }: SubscribeRequest) =>
    agent.request({
      origin: url.origin,
      path: `${url.pathname}/stream${url.search}`,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...(actorToken !== '' && { 'x-actor': actorToken }),
        'x-request-id': requestId,
        ...(after !== undefined && { 'last-event-id': after }),
      },
      body: JSON.stringify({ query, variables, operationName }),
      signal,
    })

  const subscribe: NonNullable<Subgraph['subscribe']> = async (request) => {
    try {
      const { statusCode, headers, body } = await open(request)
      if (String(headers['content-type']).startsWith('text/event-stream') && statusCode === 200) return eventsOf(body)
      return readAnswer(await body.text())
    } catch (error) {
      if (!request.signal.aborted) log.error({ ...describeError(error), subgraph: name }, 'a subgraph is out of reach')
      return unavailable()
    }
  }
  return { subscribe, close: () => agent.destroy() }
}

async function* eventsOf(body: Dispatcher.ResponseData['body']): AsyncGenerator<SubgraphEvent> {
  body.setEncoding('utf8')
  for await (const { event, data, id } of readEventStream(body)) {
    if (event === 'complete') return
    if (event === 'next') yield readEvent(data, id)
  }
  throw new Error('the stream ended before its subscription')
}

function readEvent(data: string, id: string | undefined): SubgraphEvent {
  const body: unknown = JSON.parse(data)
  const sent = isResultObject(body) && isResultObject(body['extensions']) ? body['extensions'] : {}
  const extensions = { ...sent, ...(id && { cursor: id }) }
  return { ...readAnswer(data), ...(Object.keys(extensions).length > 0 && { extensions }) }
}
