import { maxAliases } from './max-aliases.ts'
import { maxDepth } from './max-depth.ts'

/** What a document may ask for at most. Our largest screens need about half of it; introspection has 250 tokens. */
export const documentLimits = { tokens: 3_000, depth: 16, aliases: 60 } as const

/** A body of this size holds the longest document with a form's worth of variables. */
export const BODY_BYTES = 1_000_000

export const limitRules = [maxDepth(documentLimits.depth), maxAliases(documentLimits.aliases)]
