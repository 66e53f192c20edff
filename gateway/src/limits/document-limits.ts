import { maxAliases } from './max-aliases.ts'
import { maxDepth } from './max-depth.ts'
import { maxDirectives } from './max-directives.ts'
import { maxRootFields } from './max-root-fields.ts'

/** What a document may ask for at most. Our largest screens need about half of it; introspection has 250 tokens. */
export const documentLimits = { tokens: 3_000, depth: 16, aliases: 60, rootFields: 30, directives: 50 } as const

/** A body of this size holds the longest document with a form's worth of variables. */
export const BODY_BYTES = 1_000_000

/** Validation rules over and above the language's own, for documents from wherever they come. */
export const documentRules = [
  maxDepth(documentLimits.depth),
  maxAliases(documentLimits.aliases),
  maxRootFields(documentLimits.rootFields),
  maxDirectives(documentLimits.directives),
]
