import { createServer } from 'node:http'
import { once } from 'node:events'
import { parse } from 'graphql'
import { Pool } from 'undici'
import { openGeneration } from '../../src/engine/generation.ts'
import { runOperation } from '../../src/engine/run-operation.ts'
import type { SubgraphAnswer } from '../../src/engine/subgraph.ts'
import { benchSupergraph } from '../graph/supergraph.ts'
import { BENCH_QUERY } from '../graph/subgraphs.ts'
import { report } from './report.ts'

/**
 * What no gateway in JavaScript can do without: the same calls in the same waves, each answer parsed, one answer written.
 * The calls and the answer are learnt once from the engine and then replayed without looking at them.
 */
const [, , subgraphsUrl = ''] = process.argv
const pool = new Pool(subgraphsUrl, { connections: 64 })

async function post(path: string, body: string): Promise<unknown> {
  const { body: answer } = await pool.request({
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json' },
    body,
  })
  return JSON.parse(await answer.text())
}

const waves: { path: string; body: string }[][] = []
const generation = openGeneration(benchSupergraph(subgraphsUrl))
const document = parse(BENCH_QUERY)
let underWay = 0
const { json = '' } = await runOperation(generation, {
  source: BENCH_QUERY,
  document,
  variables: {},
  asker: { isAuthenticated: false, scopes: new Set(), policies: new Set() },
  onDenial: 'filter',
  send: async ({ subgraph, operation, operationName }, variables) => {
    const call = { path: `/${subgraph}`, body: JSON.stringify({ query: operation, variables, operationName }) }
    if (underWay++ === 0) waves.push([])
    waves.at(-1)?.push(call)
    const answer = (await post(call.path, call.body)) as SubgraphAnswer
    // Calls that begin together end together: what starts next is the next wave.
    await new Promise((resolve) => setTimeout(resolve, 50))
    underWay -= 1
    return answer
  },
})
await generation.close()
const data: unknown = JSON.parse(json)

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => void answer(Buffer.concat(chunks).toString()))
  async function answer(asked: string) {
    JSON.parse(asked)
    for (const wave of waves) await Promise.all(wave.map(({ path, body }) => post(path, body)))
    const text = JSON.stringify({ data })
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)
  }
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
if (typeof address !== 'object' || !address) throw new Error('No address')
report(`http://127.0.0.1:${address.port}/graphql`)
