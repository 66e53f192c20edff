import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'

export type StreamedEvent = { event: string; id: string | undefined; retry: string | undefined; data: string }

export type RawStream = {
  status: number
  headers: IncomingMessage['headers']
  /** The next event, comments passed over. */
  next(): Promise<StreamedEvent>
  /** All that arrived so far, as it was written. */
  text(): string
  ended: Promise<void>
  leave(): void
  pause(): void
  resume(): void
}

type Asked = { method?: string; path?: string; headers?: Record<string, string>; body?: unknown }

function eventOf(block: string): StreamedEvent {
  const fields = new Map(
    block.split('\n').map((line): [string, string] => {
      const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? []
      return [name, value]
    }),
  )
  const { event = 'message', data = '' } = Object.fromEntries(fields) as Record<string, string>
  return { event, data, id: fields.get('id'), retry: fields.get('retry') }
}

/** Asks for a stream of events and reads it as it comes, byte by byte. */
export async function rawStream(
  address: string,
  { method = 'POST', path = '', headers = {}, body }: Asked = {},
): Promise<RawStream> {
  const asked = request(`${address}/graphql/stream${path}`, {
    method,
    agent: false,
    headers: {
      accept: 'text/event-stream',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
  })
  asked.on('error', () => undefined)
  asked.end(body === undefined ? undefined : JSON.stringify(body))
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  let text = ''
  let read = 0
  let wake = () => {}
  const ended = Promise.withResolvers<void>()
  response.setEncoding('utf8')
  response.on('data', (chunk: string) => {
    text += chunk
    wake()
  })
  response.on('error', () => undefined)
  response.on('close', () => {
    ended.resolve()
    wake()
  })

  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: () => text,
    ended: ended.promise,
    leave: () => asked.destroy(),
    pause: () => void response.pause(),
    resume: () => void response.resume(),
    async next() {
      const latest = Date.now() + 10_000
      for (;;) {
        const end = text.indexOf('\n\n', read)
        if (end !== -1) {
          const block = text.slice(read, end)
          read = end + 2
          if (!block.startsWith(':')) return eventOf(block)
        } else if (response.destroyed || Date.now() > latest) throw new Error(`No event came after ${text.slice(-200)}`)
        else {
          const timer = setTimeout(() => wake(), 500)
          await new Promise<void>((resolve) => void (wake = resolve))
          clearTimeout(timer)
        }
      }
    },
  }
}
