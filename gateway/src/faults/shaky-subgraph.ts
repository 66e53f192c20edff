import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

type Behaviour = (response: ServerResponse, request: IncomingMessage) => void

const FINE: Behaviour = (response) => response.setHeader('content-type', 'application/json').end(ANSWER)
const ANSWER = JSON.stringify({ data: { shaky: 'fine', shake: 'done' } })
const MEGABYTE = 'x'.repeat(1_000_000)

/** Ways for a subgraph to be broken, by what it does to a request. */
export const FAULTS: Record<string, Behaviour> = {
  'is slow': () => {},
  'hangs up': (_, request) => request.socket.destroy(),
  'answers garbage': (response) => response.end('<html>Bad Gateway</html>'),
  'answers 500': (response) => response.writeHead(500).end('Internal Server Error at db.internal:5432'),
  'answers another shape': (response) => response.end('{"data":[1,2],"errors":{}}'),
  'answers another type': (response) => response.setHeader('content-type', 'text/html').end('data: shaky'),
  'answers nothing': (response) => response.end(),
  'answers null': (response) => response.end('null'),
  'answers half': (response) => {
    response.writeHead(200, { 'content-length': ANSWER.length })
    response.write(ANSWER.slice(0, 10))
    setTimeout(() => response.destroy(), 10)
  },
  'answers 50 MB': (response) => {
    response.write('{"data":{"shaky":"')
    let left = 50
    const more = () => {
      while (left > 0 && !response.destroyed) {
        left -= 1
        if (!response.write(MEGABYTE)) return void response.once('drain', more)
      }
      response.end('"}}')
    }
    more()
  },
  trickles: (response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(timer))
  },
}

/** A subgraph whose behaviour is changed while it runs, and that counts what reaches it. */
export async function shakySubgraph() {
  const seen = { calls: 0, mutations: 0, aborted: 0 }
  let behave = FINE
  const server = createServer((request, response) => {
    response.on('close', () => {
      if (!response.writableEnded) seen.aborted += 1
    })
    void text(request).then((body) => {
      seen.calls += 1
      if (body.includes('"query":"mutation')) seen.mutations += 1
      behave(response, request)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('No address')
  return {
    sdl: 'type Query { shaky: String } type Mutation { shake: String }',
    url: `http://127.0.0.1:${address.port}/secret-path`,
    seen,
    behave: (next: Behaviour) => void (behave = next),
    recover: () => void (behave = FINE),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
