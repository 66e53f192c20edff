import {
  getNamedType,
  isCompositeType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { AccessRule, RuleOf } from './access-rules.ts'

/** A field of an operation that not everybody may have, and where its value would stand (without list positions). */
export type Guard = { node: FieldNode; rule: AccessRule; path: readonly string[] }

/** The guarded fields of an operation, outermost first; found once, when the operation is prepared. */
export function guardsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  ruleOf: RuleOf,
): Guard[] {
  const fragments = new Map(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  )
  const guards: Guard[] = []

  const walk = (type: GraphQLCompositeType, set: SelectionSetNode, path: readonly string[]) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) walkField(type, selection, path)
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
        const narrowed = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type
        if (fragment && isCompositeType(narrowed)) walk(narrowed, fragment.selectionSet, path)
      }
    }
  }

  const walkField = (type: GraphQLCompositeType, node: FieldNode, path: readonly string[]) => {
    const here = [...path, node.alias?.value ?? node.name.value]
    const rule = ruleOf(type.name, node.name.value)
    if (rule) guards.push({ node, rule, path: here })
    const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined
    const result = field && getNamedType(field.type)
    if (node.selectionSet && isCompositeType(result)) walk(result, node.selectionSet, here)
  }

  const root = schema.getRootType(operation.operation)
  if (root) walk(root, operation.selectionSet, [])
  return guards
}
