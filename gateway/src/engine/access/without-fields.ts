import { Kind, print, visit, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql'

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/**
 * The document without some of its fields, as text to plan by: what is not asked for is not fetched. A selection left
 * empty asks for its type name, so that the objects around a denied field still come.
 */
export function withoutFields(document: DocumentNode, denied: ReadonlySet<FieldNode>): string {
  const kept = visit(document, {
    Field: (node) => (denied.has(node) ? null : undefined),
    SelectionSet: {
      leave: (node): SelectionSetNode | undefined =>
        node.selections.length === 0 ? { ...node, selections: [TYPENAME] } : undefined,
    },
  })
  const used = new Set<string>()
  for (const definition of kept.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION)
      visit(definition, { Variable: (node, _key, parent) => void (isDefinition(parent) || used.add(node.name.value)) })
    else visit(definition, { Variable: (node) => void used.add(node.name.value) })
  }
  return print(visit(kept, { VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null) }))
}

const isDefinition = (parent: unknown) =>
  typeof parent === 'object' && parent !== null && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION
