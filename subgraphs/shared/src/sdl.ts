import { readdirSync, readFileSync } from 'node:fs'

const shared = readFileSync(new URL('./shared.graphql', import.meta.url), 'utf8')

/** The SDL of a subgraph: what all share, then every `.graphql` under `src`. */
export function sdlOf(src: URL): string {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
  return [shared, ...files.map((file) => readFileSync(new URL(file, src), 'utf8'))].join('\n')
}
