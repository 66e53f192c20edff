// @ts-nocheck Runs in a browser as it is; the compiler is set up for the server.
/* global fetch, AbortController, TextDecoderStream */

/** Splits a stream of text into events of server-sent events: what follows `event:` and `data:`. */
async function* eventsOf(stream) {
  let text = ''
  for await (const piece of stream.pipeThrough(new TextDecoderStream())) {
    text += piece
    const whole = text.split('\n\n')
    text = whole.pop()
    for (const event of whole) {
      const fields = new Map(
        event.split('\n').map((line) => [line.split(':', 1)[0], line.slice(line.indexOf(':') + 1)]),
      )
      yield { type: fields.get('event')?.trim(), data: fields.get('data')?.trim() }
    }
  }
}

async function follow(request, observer) {
  const response = await fetch('/graphql/stream', { ...request, method: 'POST' })
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
    observer.next(await response.json())
    return
  }
  for await (const { type, data } of eventsOf(response.body)) {
    if (type === 'complete') return
    if (type === 'next') observer.next(JSON.parse(data))
  }
}

/** The results of a subscription as GraphiQL takes them: it ends them by unsubscribing. */
export const listen = ({ headers, body }) => ({
  subscribe: (observer) => {
    const end = new AbortController()
    const accept = { ...headers, accept: 'text/event-stream' }
    follow({ headers: accept, body, signal: end.signal }, observer).then(
      () => observer.complete(),
      (error) => (end.signal.aborted ? observer.complete() : observer.error(error)),
    )
    return { unsubscribe: () => end.abort() }
  },
})
