import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { benchSubgraphs } from './subgraphs.ts'

/** The benchmark's supergraph, with its subgraphs below one address. */
export function benchSupergraph(subgraphsUrl: string): string {
  const composed = composeServices(
    benchSubgraphs.map(({ name, sdl }) => ({ name, url: `${subgraphsUrl}/${name}`, typeDefs: parse(sdl) })),
  )
  if (!composed.supergraphSdl) throw new Error(composed.errors?.map((error) => error.message).join('\n'))
  return composed.supergraphSdl
}
