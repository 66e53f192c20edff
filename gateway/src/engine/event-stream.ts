/** One event of a `text/event-stream`, as far as graphql-sse uses them. */
export type StreamEvent = { event: string; data: string; id: string | undefined }

const MAX_EVENT_CHARS = 4 * 1024 * 1024

/** Reads events off a stream of text. Comments, which keep the line awake, are read over. Ends when the stream does. */
export async function* readEventStream(chunks: AsyncIterable<string>): AsyncGenerator<StreamEvent> {
  let rest = ''
  let event = 'message'
  let data: string[] = []
  let id: string | undefined
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split(/\r\n|\n/)
    rest = lines.pop() ?? ''
    if (rest.length > MAX_EVENT_CHARS) throw new Error('an event without an end')
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0 || event !== 'message') yield { event, data: data.join('\n'), id }
        event = 'message'
        data = []
        id = undefined
        continue
      }
      const colon = line.indexOf(':')
      if (colon === 0) continue
      const name = colon === -1 ? line : line.slice(0, colon)
      const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '')
      if (name === 'event') event = value
      else if (name === 'data') data.push(value)
      else if (name === 'id') id = value
    }
  }
}
