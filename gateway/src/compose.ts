import { composeServices } from '@apollo/composition'
import { SUBGRAPH_PORTS } from '@platform/shared/start-subgraph'
import { parse } from 'graphql'
import { loadDefinitions } from './local-subgraphs.ts'
import { subgraphNames } from './subgraph-names.ts'

type Part = { name: string; url: string; sdl: string }

/** Why subgraphs do not fit together: one readable line each. */
export class CompositionError extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(['The subgraphs do not compose:', ...lines.map((line) => `  - ${line}`)].join('\n'))
    this.name = 'CompositionError'
    this.lines = lines
  }
}

/** One supergraph of these subgraphs, and what composition would have liked better. */
export function compose(parts: readonly Part[]): { supergraph: string; hints: string[] } {
  const {
    supergraphSdl,
    errors,
    hints = [],
  } = composeServices(parts.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })))
  if (errors || !supergraphSdl) {
    const lines = (errors ?? []).map(
      ({ message, extensions }) => `${String(extensions['code'] ?? 'ERROR')}: ${message}`,
    )
    throw new CompositionError(lines)
  }
  return { supergraph: `${supergraphSdl.trim()}\n`, hints: hints.map((hint) => hint.toString()) }
}

/** The text of `gateway/supergraph.graphql`: our five subgraphs as one graph. */
export async function composeSupergraph(): Promise<{ supergraph: string; hints: string[] }> {
  const definitions = await loadDefinitions(subgraphNames)
  return compose(
    definitions.map(({ name, sdl }) => ({ name, sdl, url: `http://localhost:${SUBGRAPH_PORTS[name]}/graphql` })),
  )
}
