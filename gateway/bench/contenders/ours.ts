import { execute, parse, type DocumentNode } from 'graphql'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Subgraph, SubgraphAnswer } from '../../src/engine/subgraph.ts'
import { buildOpenGateway } from '../../src/open-server.ts'
import { benchSupergraph } from '../graph/supergraph.ts'
import { benchSubgraphs } from '../graph/subgraphs.ts'
import { report } from './report.ts'

const [, , subgraphsUrl = '', transport] = process.argv
const supergraph = join(mkdtempSync(join(tmpdir(), 'bench-')), 'supergraph.graphql')
writeFileSync(supergraph, benchSupergraph(subgraphsUrl))

/** In this process, its answers replayed as objects: what is left is the engine. */
function replayed({ name, schema }: (typeof benchSubgraphs)[number]): Subgraph {
  const answers = new Map<string, string>()
  const documents = new Map<string, DocumentNode>()
  return {
    name,
    execute: async ({ query, variables }) => {
      const key = query + JSON.stringify(variables)
      let text = answers.get(key)
      if (text === undefined) {
        const document = documents.get(query) ?? parse(query)
        documents.set(query, document)
        text = JSON.stringify(await execute({ schema, document, variableValues: variables }))
        answers.set(key, text)
      }
      return JSON.parse(text) as SubgraphAnswer
    },
    ready: async () => true,
    close: async () => {},
  }
}

const gateway = await buildOpenGateway(
  { host: '127.0.0.1', port: 0, logLevel: 'error', supergraph },
  transport === 'local' ? benchSubgraphs.map(replayed) : [],
)
report(`${await gateway.listen()}/graphql`)
