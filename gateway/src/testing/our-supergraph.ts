import { composeSupergraph } from '../compose.ts'

let composed: ReturnType<typeof composeSupergraph> | undefined

/** Our five subgraphs as one graph, composed once for all tests of a worker: it takes half a second of work. */
export const ourSupergraph = async (): Promise<string> => (await (composed ??= composeSupergraph())).supergraph
