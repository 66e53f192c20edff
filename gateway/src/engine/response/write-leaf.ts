import { isEnumType, type GraphQLLeafType } from 'graphql'

/** A value as JSON text; null when there is none. */
export type WriteLeaf = (value: unknown) => string | null

/** Exactly the characters JSON must escape, and halves of surrogate pairs. */
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/

/** Most strings need no escape, and for those concatenation beats JSON.stringify. */
const quote = (text: string): string => (NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`)

export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name, `"${name}"`]))
    // A value the graph does not show is none.
    return (value) => texts.get(String(value)) ?? null
  }
  return (value) => {
    if (typeof value === 'string') return quote(value)
    if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null
    if (typeof value === 'boolean') return value ? 'true' : 'false'
    if (value === undefined || value === null) return null
    // A scalar of any shape. JSON has no text for a function or a symbol; no subgraph sends one.
    return JSON.stringify(value) ?? null
  }
}
