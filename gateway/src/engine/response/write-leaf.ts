import { isEnumType, type GraphQLLeafType } from 'graphql'

/** A value's JSON text; null when there is no value. Of a plain result it is known that no string needs an escape. */
export type WriteLeaf = (value: unknown, isPlain: boolean) => string | null

/** Exactly the characters JSON must escape, and halves of surrogate pairs. */
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/

export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name, `"${name}"`]))
    // A value the graph does not show is none.
    return (value) => texts.get(String(value)) ?? null
  }
  return (value, isPlain) => {
    if (typeof value === 'string') {
      // Most strings need no escape: they go out as they are, and no copy of them is made.
      return isPlain || !NEEDS_ESCAPE.test(value) ? `"${value}"` : JSON.stringify(value)
    }
    if (value === undefined || value === null) return null
    if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null
    if (typeof value === 'boolean') return value ? 'true' : 'false'
    // A scalar of any shape. JSON has no text for a function or a symbol; no subgraph sends one.
    return (JSON.stringify(value) as string | undefined) ?? null
  }
}
