/** An event of a `text/event-stream`. */
export type StreamEvent = { event: string; id: string | null; data: string }

/** The events of a stream, as they come. Ends with the stream, however that ends. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      rest += decoder.decode(value, { stream: true }).replaceAll('\r\n', '\n')
      const blocks = rest.split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const event = parse(block)
        if (event) yield event
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** Null for a comment, which only keeps the line open. */
function parse(block: string): StreamEvent | null {
  const fields = block.split('\n').filter((line) => line !== '' && !line.startsWith(':'))
  if (fields.length === 0) return null
  const valueOf = (name: string) => {
    const lines = fields.filter((line) => line.startsWith(`${name}:`))
    return lines.length > 0 ? lines.map((line) => line.slice(name.length + 1).replace(/^ /, '')).join('\n') : null
  }
  return { event: valueOf('event') ?? 'message', id: valueOf('id'), data: valueOf('data') ?? '' }
}
