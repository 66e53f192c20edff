import { composeSupergraph } from '../compose.ts'
import { keepPlanner } from './keep-planner.ts'

let composed: Promise<string> | undefined

/** Our five subgraphs as one graph, composed once for all tests of a worker: it takes half a second of work. */
export const ourSupergraph = (): Promise<string> =>
  (composed ??= composeSupergraph().then(({ supergraph }) => keepPlanner(supergraph)))
