import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchSupergraph } from './graph/supergraph.ts'

export type Contender = { name: string; file: string; args: readonly string[] }

const PEERS = join(import.meta.dirname, 'peers')
const INSTALL = 'npm ci --prefix gateway/bench/peers --no-audit --no-fund'

/** Who is measured, all on the same subgraphs. Peers that are not installed are left out, and it is said how to get them. */
export function contenders(subgraphsUrl: string, installPeers: boolean): Contender[] {
  const supergraph = join(mkdtempSync(join(tmpdir(), 'bench-')), 'supergraph.graphql')
  writeFileSync(supergraph, benchSupergraph(subgraphsUrl))
  const own: Contender[] = [
    { name: 'ours, subgraphs over HTTP', file: 'contenders/ours.ts', args: [subgraphsUrl] },
    { name: 'ours, subgraphs in process', file: 'contenders/ours.ts', args: [subgraphsUrl, 'local'] },
    { name: 'ApolloGateway', file: 'contenders/stock.ts', args: [subgraphsUrl] },
  ]
  const floor: Contender = {
    name: 'floor: the same calls, nothing else',
    file: 'contenders/floor.ts',
    args: [subgraphsUrl],
  }
  if (installPeers && !existsSync(join(PEERS, 'node_modules')))
    execFileSync('npm', ['ci', '--prefix', PEERS, '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2] })
  if (!existsSync(join(PEERS, 'node_modules'))) {
    console.error(`Hive Gateway is not installed and left out. npm run bench:gateway -- --peers gets it (${INSTALL}).`)
    return [...own, floor]
  }
  return [
    ...own,
    { name: 'Hive Gateway', file: 'peers/hive.js', args: [supergraph] },
    { name: 'Hive Gateway, native planner', file: 'peers/hive.js', args: [supergraph, 'native'] },
    floor,
  ]
}
