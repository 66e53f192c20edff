import { request } from 'node:http'

type Result = { data?: unknown; errors?: readonly unknown[] }

/** A subscription over server-sent events, and all that came of it. */
export type Stream = { status: number; heard: Result[]; close: () => void }

/** Subscribes at a server. Not by `fetch`, which sends no `host` but its own. Answers with the first it is told. */
export function openStream(url: string, headers: Record<string, string>, query: string): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const all = { ...headers, accept: 'text/event-stream', 'content-type': 'application/json' }
    const sent = request(url, { method: 'POST', headers: all }, (response) => {
      const heard: Result[] = []
      let rest = ''
      const stream = { status: response.statusCode ?? 0, heard, close: () => sent.destroy() }
      response.setEncoding('utf8').on('data', (text: string) => {
        const lines = (rest + text).split('\n')
        rest = lines.pop() ?? ''
        heard.push(
          ...lines.filter((line) => line.startsWith('data: {')).map((line) => JSON.parse(line.slice(6)) as Result),
        )
        resolve(stream)
      })
      response.on('end', () => resolve(stream)).on('error', () => resolve(stream))
    })
    sent.on('error', reject).end(JSON.stringify({ query }))
  })
}
