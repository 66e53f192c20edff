import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { ExecutionResult } from 'graphql'

/** Often enough for proxies that end a connection after 15 seconds of silence. */
const KEEP_ALIVE_MS = 12_000

/**
 * Writes results as server-sent events, as the "distinct connections" mode of graphql-sse has them: `next` for each, with
 * its cursor as `id`, and `complete` at the end. Waits for a reader that is slow; `signal` ends with its interest.
 */
export async function streamResults(
  response: ServerResponse,
  results: ExecutionResult | AsyncIterable<ExecutionResult>,
  signal: AbortSignal,
): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  response.flushHeaders()
  const keepAlive = setInterval(() => response.write(':\n\n'), KEEP_ALIVE_MS)
  try {
    for await (const result of Symbol.asyncIterator in results ? results : [results]) {
      if (!response.write(next(result))) await once(response, 'drain', { signal })
    }
    if (!signal.aborted) response.end('event: complete\ndata:\n\n')
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    clearInterval(keepAlive)
  }
}

function next(result: ExecutionResult): string {
  const cursor = result.extensions?.['cursor']
  return `event: next\n${typeof cursor === 'string' ? `id: ${cursor}\n` : ''}data: ${JSON.stringify(result)}\n\n`
}
