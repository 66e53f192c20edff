import { Kind, visit, type DocumentNode, type FieldNode, type GraphQLSchema } from 'graphql'

/** The name a field's value bears while a plan runs, where that is not the one clients see. */
export type PlanNames = {
  /** Where the value of a field is found in a raw result. */
  of(node: FieldNode): string
  /** The document under these names, as it is planned; null when none differs. */
  applied(document: DocumentNode): DocumentNode | null
  /** A step of a raw result's path as clients know it. */
  shown(step: string | number): string | number
}

/**
 * A client may call a field by another field's name: `weight: id`. Where a plan needs the real `weight` in the same place,
 * for a key or for `@requires`, the two would meet. So an alias that is the name of any field is planned under another one,
 * which no field has. So is a field that some `@requires` asks for with arguments of its own.
 */
export function planNames(schema: GraphQLSchema, supergraph: string): PlanNames {
  const required = requiredWithArguments(supergraph)
  const fields = new Set(
    Object.values(schema.getTypeMap()).flatMap((type) => ('getFields' in type ? Object.keys(type.getFields()) : [])),
  )
  let prefix = 'as_'
  while ([...fields].some((name) => name.startsWith(prefix))) prefix = `a${prefix}`

  const differs = ({ alias, name }: FieldNode) => {
    // Introspection is answered under the client's own names.
    if (name.value === '__schema' || name.value === '__type') return false
    if (required.has(name.value)) return true
    if (alias === undefined || alias.value === name.value) return false
    return fields.has(alias.value) || alias.value.startsWith(prefix)
  }
  const of = (node: FieldNode) => {
    const shown = node.alias?.value ?? node.name.value
    return differs(node) ? prefix + shown : shown
  }

  return {
    of,
    applied: (document) => {
      const applied = visit(document, {
        Field: (node) => (differs(node) ? { ...node, alias: { kind: Kind.NAME, value: of(node) } } : undefined),
      })
      return applied === document ? null : applied
    },
    shown: (step) => (typeof step === 'string' && step.startsWith(prefix) ? step.slice(prefix.length) : step),
  }
}

const REQUIRES = /requires: "((?:[^"\\]|\\.)*)"/g

/** Names of the fields that any `@requires` gives arguments to. */
const requiredWithArguments = (supergraph: string): ReadonlySet<string> =>
  new Set(
    [...supergraph.matchAll(REQUIRES)].flatMap(([, selection = '']) =>
      [...selection.matchAll(/(\w+)\s*\(/g)].flatMap(([, name]) => name ?? []),
    ),
  )
