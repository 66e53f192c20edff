import { isEnumType, type GraphQLLeafType } from 'graphql'

/** Adds a value's JSON text to `out`; false when there is no value. */
export type WriteLeaf = (value: unknown, out: string[]) => boolean

/** Exactly the characters JSON must escape, and halves of surrogate pairs. */
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/

/** Most strings need no escape: they go out as they are, and no copy of them is made. */
function writeString(text: string, out: string[]): true {
  if (NEEDS_ESCAPE.test(text)) out.push(JSON.stringify(text))
  else out.push('"', text, '"')
  return true
}

export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name, `"${name}"`]))
    // A value the graph does not show is none.
    return (value, out) => {
      const text = texts.get(String(value))
      if (text !== undefined) out.push(text)
      return text !== undefined
    }
  }
  return (value, out) => {
    if (typeof value === 'string') return writeString(value, out)
    const text = textOf(value)
    if (text !== undefined) out.push(text)
    return text !== undefined
  }
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  // A scalar of any shape. JSON has no text for a function or a symbol; no subgraph sends one.
  return JSON.stringify(value)
}
