import { execute, parse } from 'graphql'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { benchSubgraphs } from './graph/subgraphs.ts'

/**
 * The four subgraphs in one process of their own. Each distinct request is executed once and its answer replayed, so that
 * what is measured is the gateway. Tells its parent the address, then the number of calls whenever asked.
 */
const answers = new Map<string, string>()
let calls = 0

async function answerTo(name: string, body: string): Promise<string> {
  const key = `${name} ${body}`
  const known = answers.get(key)
  if (known) return known
  const subgraph = benchSubgraphs.find((candidate) => candidate.name === name)
  if (!subgraph) throw new Error(`No subgraph ${name}`)
  const { query, variables, operationName } = JSON.parse(body) as {
    query: string
    variables?: Record<string, unknown>
    operationName?: string
  }
  const result = await execute({
    schema: subgraph.schema,
    document: parse(query),
    variableValues: variables,
    operationName,
  })
  const text = JSON.stringify(result)
  answers.set(key, text)
  return text
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    calls += 1
    answerTo((request.url ?? '').slice(1), Buffer.concat(chunks).toString()).then(
      (text) =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
          .end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
if (typeof address !== 'object' || !address) throw new Error('No address')
process.send?.({ url: `http://127.0.0.1:${address.port}` })
process.on('message', () => process.send?.({ calls }))
process.on('disconnect', () => process.exit(0))
