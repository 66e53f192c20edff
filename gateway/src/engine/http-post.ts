import type { Dispatcher } from 'undici'

type Post = {
  path: string
  /** Names and values in turn. */
  headers: string[]
  body: string
  /** From the question to the last byte of the answer. */
  withinMs: number
  /** Ends with the asker's interest. */
  signal: AbortSignal | undefined
}

/** Timers of one length are kept in one list: lengths are rounded, so that a busy gateway has few. */
const STEP_MS = 250

/**
 * The whole body of an answer, whatever its status. Dispatches by itself instead of through streams, which would cost more
 * than the request; the one timer also ends a trickle of bytes, which no timeout between two bytes would.
 */
export function httpPost(pool: Dispatcher, { path, headers, body, withinMs, signal }: Post): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined
    let isOver = false
    let chunks: Buffer[] = []

    const settle = () => {
      isOver = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', loseInterest)
    }
    const giveUp = (reason: Error) => {
      if (isOver) return
      settle()
      chunks = []
      reject(reason)
      // Before it has begun there is nothing to abort yet: it is, as soon as it begins.
      controller?.abort(reason)
    }
    const loseInterest = () => giveUp(new Error('nobody waits for the answer any more'))
    const timer = setTimeout(
      () => giveUp(new Error('no answer in time')),
      withinMs > STEP_MS * 4 ? Math.ceil(withinMs / STEP_MS) * STEP_MS : withinMs,
    )
    if (signal?.aborted) return loseInterest()
    signal?.addEventListener('abort', loseInterest, { once: true })

    pool.dispatch(
      { method: 'POST', path, headers, body },
      {
        onRequestStart: (started) => {
          controller = started
          if (isOver) started.abort(new Error('nobody waits for the answer any more'))
        },
        onResponseStart: () => {},
        onResponseData: (_, chunk) => {
          if (!isOver) chunks.push(chunk)
        },
        onResponseEnd: () => {
          if (isOver) return
          settle()
          const [only] = chunks
          resolve(only && chunks.length === 1 ? only : Buffer.concat(chunks))
        },
        onResponseError: (_, error) => {
          if (isOver) return
          settle()
          reject(error)
        },
      },
    )
  })
}
