import { codes } from '../errors/codes.ts'
import type { SubgraphAnswer } from './subgraph.ts'

/** The answer of a subgraph that gave none. Says neither which one nor where it is. */
export const unavailable = (): SubgraphAnswer => ({
  errors: [{ message: codes.SERVICE_UNAVAILABLE.message, extensions: { code: 'SERVICE_UNAVAILABLE' } }],
})
