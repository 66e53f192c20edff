import type { Actor } from '@platform/shared/actor'
import type { World } from '@platform/shared/testing/world'
import { subgraph } from '../subgraph.ts'

type Connection<Node> = { edges: { node: Node }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

/** All nodes of a connection in its order, `first` a page. `between` acts after the first page. */
export async function walk<Node>(
  world: World,
  actor: Actor,
  field: { name: string; node: string },
  {
    first = 100,
    filter = null,
    between,
  }: { first?: number; filter?: object | null; between?: () => Promise<unknown> } = {},
): Promise<Node[]> {
  const type = `${field.name[0]?.toUpperCase()}${field.name.slice(1, -1)}Filter`
  const query = `query ($first: Int!, $after: String, $filter: ${type}) {
    ${field.name}(first: $first, after: $after, filter: $filter) { edges { node { ${field.node} } } pageInfo { hasNextPage endCursor } }
  }`
  const nodes: Node[] = []
  let after: string | null = null
  for (;;) {
    const { data, errors } = await world.run(subgraph, actor, query, { first, after, filter })
    if (errors)
      throw new Error(errors.map(({ message, extensions }) => `${String(extensions['code'])}: ${message}`).join('; '))
    // The query has this one field, of the shape all connections share.
    const { edges, pageInfo } = data?.[field.name] as Connection<Node>
    nodes.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage) return nodes
    if (after === null) await between?.()
    after = pageInfo.endCursor
  }
}
