import type { ExecutionResult, SubscriptionForwarder } from 'urql'
import { postJson } from './post-json.ts'
import { readEvents } from './read-events.ts'

const LONGEST_WAIT_MS = 15_000
/** A stream that held for so long was no failure: the next wait is the shortest again. */
const HELD_MS = 5_000

/** Told where a stream goes on and nobody knows from where: something may have happened in between. */
const MISSED = { data: null, extensions: { resync: { reason: 'REOPENED' } } }

type Sent = Parameters<SubscriptionForwarder>[0]
type Sink = Parameters<ReturnType<SubscriptionForwarder>['subscribe']>[0]

/** More after each failure, and never the same for all pages that lost the same gateway. */
const waitBefore = (attempt: number) => Math.min(LONGEST_WAIT_MS, 300 * 2 ** attempt) * (0.5 + Math.random())

const codesIn = (result: ExecutionResult) =>
  (result.errors ?? []).map((error) => String((error as { extensions?: { code?: unknown } }).extensions?.code ?? ''))

/**
 * A subscription over this page's own address. A stream that breaks off, or whose token ended, is opened again where it
 * stopped: the server is told the last event that arrived, and where none did, the page that it may have missed some. Ends when the graph says it is complete, or when nobody
 * listens any more.
 */
async function follow(operation: Sent, sink: Sink, signal: AbortSignal): Promise<void> {
  const { query: _text, ...sent } = operation
  let last: string | null = null
  let mayHaveMissed = false
  for (let attempt = 0; !signal.aborted; attempt++) {
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, waitBefore(attempt)))
    const response = await fetch('/api/graphql/stream', {
      method: 'POST',
      signal,
      headers: { 'content-type': 'application/json', ...(last ? { 'last-event-id': last } : {}) },
      body: JSON.stringify(sent),
    }).catch(() => null)
    const missed = mayHaveMissed && last === null
    mayHaveMissed = true
    if (!response?.body || response.status >= 500) {
      await letGo(response)
      continue
    }
    if (!response.ok) {
      if (response.status === 401 && (await postJson('/api/session/refresh', {})).ok) {
        await letGo(response)
        continue
      }
      return sink.next((await response.json()) as ExecutionResult)
    }
    if (missed) sink.next(MISSED)
    const opened = Date.now()
    const end = await listen(response.body, sink, (id) => {
      last = id
      attempt = 0
    }).catch(() => 'broken' as const)
    if (end === 'complete') return
    if (Date.now() - opened > HELD_MS) attempt = 0
  }
}

/** An answer that nobody reads keeps its connection, and a browser has six for an address: soon nothing would be asked any more. */
const letGo = (response: Response | null) => response?.body?.cancel().catch(() => undefined)

/** `complete`: the graph has said all. `broken`: the line went, or the token did. */
async function listen(
  body: ReadableStream<Uint8Array>,
  sink: Sink,
  arrived: (id: string | null) => void,
): Promise<'complete' | 'broken'> {
  for await (const { event, id, data } of readEvents(body)) {
    if (event === 'complete') return 'complete'
    if (event !== 'next') continue
    const result = JSON.parse(data) as ExecutionResult
    if (codesIn(result).includes('UNAUTHENTICATED')) return 'broken'
    if (id !== null) arrived(id)
    sink.next(result)
  }
  return 'broken'
}

export const graphStream: SubscriptionForwarder = (operation) => ({
  subscribe(sink) {
    const end = new AbortController()
    void follow(operation, sink, end.signal)
      .catch((error: unknown) => void (end.signal.aborted || sink.error(error)))
      .finally(() => void (end.signal.aborted || sink.complete()))
    return { unsubscribe: () => end.abort() }
  },
})
