import { createGatewayRuntime } from '@graphql-hive/gateway'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** Hive Gateway over a supergraph file, with its JavaScript planner or its native one. */
const [, , supergraph = '', planner] = process.argv
const runtime = createGatewayRuntime({
  supergraph: readFileSync(supergraph, 'utf8'),
  logging: false,
  landingPage: false,
  graphqlEndpoint: '/graphql',
  // A header of each request goes on to the subgraphs: without it the work of one would be shared with the others.
  propagateHeaders: { fromClientToSubgraphs: ({ request }) => ({ 'x-req': request.headers.get('x-req') ?? '' }) },
  ...(planner === 'native' && { unifiedGraphHandler }),
})
const server = createServer(runtime)
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
if (typeof address !== 'object' || !address) throw new Error('No address')
process.send?.({ url: `http://127.0.0.1:${address.port}/graphql` })
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMicros: user + system, rssBytes: process.memoryUsage.rss() })
})
process.on('disconnect', () => process.exit(0))
