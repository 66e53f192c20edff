import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataDirectory, root } from '../root.ts'

const stamp = join(dataDirectory, 'supergraph')

/**
 * Brings the supergraph up to date. Composing loads the whole composer and all five subgraphs, seconds of every start,
 * so it is left out while neither they nor its outcome have changed.
 */
export async function supergraphOnce(note: (detail: string) => void): Promise<void> {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return note('up to date')
  const { writeSupergraph } = await import('../supergraph.ts')
  note((await writeSupergraph()) ? 'composed anew' : 'up to date')
  writeFileSync(stamp, fingerprint())
}

/** Of the schemas, of the code around them (what a subgraph hands over is up to it) and of what came of them. */
function fingerprint(): string {
  const patterns = ['subgraphs/*/src/**/*.graphql', 'subgraphs/*/src/subgraph.ts', 'gateway/src/compose.ts']
  const files = [...globSync(patterns, { cwd: root }).sort(), 'gateway/supergraph.graphql', 'package-lock.json']
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(existsSync(join(root, file)) ? readFileSync(join(root, file)) : '')
  return hash.digest('hex')
}
