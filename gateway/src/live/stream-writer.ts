import type { ServerResponse } from 'node:http'
import type { LiveResult } from './subscriber.ts'
import type { Timings } from './timings.ts'

export type StreamWriter = {
  /** Resolves when there is room for more. */
  next(result: LiveResult): Promise<void>
  /** Ends the stream; `retryMs` tells a client when to come back. */
  complete(retryMs?: number): void
}

/** Writes `text/event-stream` as graphql-sse has it, with a comment now and then so that nobody takes it for dead. One whom nobody reads is given up. */
export function streamWriter(
  response: ServerResponse,
  { heartbeat, slow }: Timings,
  givenUp: () => void,
): StreamWriter {
  let waitingSince: number | undefined
  const beat = () => {
    if (waitingSince === undefined) return void response.write(':\n\n')
    if (Date.now() - waitingSince < slow) return
    givenUp()
    response.destroy()
  }
  const timer = setInterval(beat, heartbeat)
  response.once('close', () => clearInterval(timer))

  const write = (text: string): Promise<void> => {
    if (response.destroyed || response.write(text)) return Promise.resolve()
    waitingSince ??= Date.now()
    return new Promise((resolve) => {
      const done = () => {
        waitingSince = undefined
        response.off('drain', done).off('close', done)
        resolve()
      }
      response.once('drain', done).once('close', done)
    })
  }

  return {
    next: (result) => {
      const cursor = result.extensions?.['cursor']
      const id = typeof cursor === 'string' ? `id: ${cursor}\n` : ''
      return write(`event: next\n${id}data: ${JSON.stringify(result)}\n\n`)
    },
    complete: (retryMs) => {
      clearInterval(timer)
      if (response.destroyed) return
      const retry = retryMs === undefined ? '' : `retry: ${retryMs}\n`
      response.end(`${retry}event: complete\ndata:\n\n`)
    },
  }
}
