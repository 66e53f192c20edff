import type { QueryPlanSelectionNode } from '@apollo/query-planner'
import { isResultObject, type ResultObject } from './result-object.ts'
import type { Typenames } from './typenames.ts'

/**
 * How a subgraph knows an entity. Most objects of a large result stand for a few entities, so the key comes first and
 * cheap; the representation is built once a key.
 */
export type Representation = {
  /** Equal for objects that stand for the same entity; null for one that does not hold all that is required. */
  key(entity: ResultObject): unknown
  build(entity: ResultObject): ResultObject
}

/** Compiles the `requires` of a fetch. An incomplete representation is not sent: the subgraph would answer for another entity. */
export function compileRepresentation(
  selections: readonly QueryPlanSelectionNode[],
  typenames: Typenames,
): Representation {
  const simple = compileSimple(selections, typenames)
  if (simple) return simple
  const parts = selections.map((selection) => compilePart(selection, typenames))
  return {
    key: (entity) => {
      let key = ''
      for (const part of parts) {
        const own = part.key(entity)
        if (own === null) return null
        key += own
      }
      // Nothing beside the type: no inline fragment matched, this subgraph does not know such an entity.
      return key.includes('=') ? key : null
    },
    build: (entity) => {
      const representation: ResultObject = {}
      for (const part of parts) part.build(entity, representation)
      return representation
    },
  }
}

/** By far the most frequent: one type known by one field. Its value is key enough, and no text is made of it. */
function compileSimple(
  [only, ...others]: readonly QueryPlanSelectionNode[],
  typenames: Typenames,
): Representation | null {
  if (only?.kind !== 'InlineFragment' || only.typeCondition === undefined || others.length > 0) return null
  const condition = only.typeCondition
  const [field, ...further] = only.selections.filter((node) => node.kind !== 'Field' || node.name !== '__typename')
  if (field?.kind !== 'Field' || field.selections?.length || further.length > 0) return null
  if (only.selections.length !== 2 || typenames.possible(condition).size !== 1) return null
  const { name, alias: source = name } = field
  return {
    key: (entity) => {
      const value = entity[source]
      return value !== undefined && entity['__typename'] === condition ? value : null
    },
    build: (entity) => ({ __typename: condition, [name]: entity[source] }),
  }
}

type Part = {
  /** '' when it does not apply, null when something required is missing. */
  key(entity: ResultObject): string | null
  build(entity: ResultObject, representation: ResultObject): void
}

function compilePart(selection: QueryPlanSelectionNode, typenames: Typenames): Part {
  if (selection.kind === 'InlineFragment') return fragmentPart(selection.typeCondition, selection.selections, typenames)
  const { name, selections } = selection
  // Results are keyed by alias where the plan gave one.
  const source = selection.alias ?? name
  const nested = selections && selections.length > 0 ? selections.map((child) => compilePart(child, typenames)) : null
  const mark = name === '__typename' ? '' : '='
  return {
    key: (entity) => {
      const value = entity[source]
      if (value === undefined) return null
      const text = nested ? nestedKey(value, nested) : leafKey(value)
      return text === null ? null : mark + text
    },
    build: (entity, representation) => {
      representation[name] = nested ? nestedValue(entity[source], nested) : entity[source]
    },
  }
}

function fragmentPart(
  condition: string | undefined,
  selections: readonly QueryPlanSelectionNode[],
  typenames: Typenames,
): Part {
  const parts = selections.map((child) => compilePart(child, typenames))
  const possible = condition === undefined ? null : typenames.possible(condition)
  const applies = (entity: ResultObject) => {
    const typename = entity['__typename']
    return !possible || (typeof typename === 'string' && possible.has(typename))
  }
  return {
    key: (entity) => {
      if (!applies(entity)) return ''
      let key = ''
      for (const part of parts) {
        const own = part.key(entity)
        if (own === null) return null
        key += own
      }
      return key
    },
    build: (entity, representation) => {
      if (applies(entity)) for (const part of parts) part.build(entity, representation)
    },
  }
}

/** Lengths and types make the text unambiguous: "1" and 1 are two entities, and no value can pose as two. */
function leafKey(value: unknown): string {
  if (typeof value === 'string') return `${value.length}"${value}`
  return `${typeof value}:${typeof value === 'object' ? JSON.stringify(value) : String(value)};`
}

/** A null is a value: `@requires` may well be of one. */
function nestedKey(value: unknown, parts: readonly Part[]): string | null {
  if (value === null) return 'null;'
  if (Array.isArray(value)) {
    const items = value.map((item) => nestedKey(item, parts))
    return items.includes(null) ? null : `[${items.join(',')}]`
  }
  if (!isResultObject(value)) return null
  const own = parts.map((part) => part.key(value))
  return own.includes(null) ? null : `{${own.join(',')}}`
}

function nestedValue(value: unknown, parts: readonly Part[]): unknown {
  if (Array.isArray(value)) return value.map((item) => nestedValue(item, parts))
  if (!isResultObject(value)) return value
  const picked: ResultObject = {}
  for (const part of parts) part.build(value, picked)
  return picked
}
