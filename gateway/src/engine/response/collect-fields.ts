import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** Whether something was asked for, given the variables; null when it always is. */
export type Asked = ((variables: Record<string, unknown>) => boolean) | null

/** A field under one response name: every place it was asked in, and every selection set, each under its own condition. */
export type CollectedField = {
  node: FieldNode
  nodes: FieldNode[]
  asked: Asked
  selections: { set: SelectionSetNode; asked: Asked }[]
}

export type Collector = (
  type: GraphQLObjectType | GraphQLInterfaceType,
  selections: readonly { set: SelectionSetNode; asked: Asked }[],
) => Map<string, CollectedField>

const both = (a: Asked, b: Asked): Asked => (a && b ? (variables) => a(variables) && b(variables) : (a ?? b))
const either = (a: Asked, b: Asked): Asked => (a && b ? (variables) => a(variables) || b(variables) : null)

/** CollectFields of the GraphQL specification, done once an operation: conditions become functions of the variables. */
export function collector(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Collector {
  const applies = (condition: string | undefined, type: GraphQLObjectType | GraphQLInterfaceType) => {
    if (condition === undefined || condition === type.name) return true
    const abstract = schema.getType(condition)
    return isAbstractType(abstract) && schema.isSubType(abstract, type)
  }

  return (type, selections) => {
    const fields = new Map<string, CollectedField>()
    const add = (set: SelectionSetNode, outer: Asked) => {
      for (const selection of set.selections) {
        const condition = conditionOf(selection)
        if (condition === false) continue
        const asked = both(outer, condition)
        if (selection.kind === Kind.FIELD) addField(fields, selection, asked)
        else if (selection.kind === Kind.INLINE_FRAGMENT) {
          if (applies(selection.typeCondition?.name.value, type)) add(selection.selectionSet, asked)
        } else {
          const fragment = fragments.get(selection.name.value)
          if (fragment && applies(fragment.typeCondition.name.value, type)) add(fragment.selectionSet, asked)
        }
      }
    }
    for (const { set, asked } of selections) add(set, asked)
    return fields
  }
}

function addField(fields: Map<string, CollectedField>, node: FieldNode, asked: Asked) {
  const name = node.alias?.value ?? node.name.value
  const known = fields.get(name)
  const selections = node.selectionSet ? [{ set: node.selectionSet, asked }] : []
  if (!known) fields.set(name, { node, nodes: [node], asked, selections })
  else {
    known.nodes.push(node)
    known.asked = either(known.asked, asked)
    known.selections.push(...selections)
  }
}

/** False when it is never asked for. */
function conditionOf(node: SelectionNode): Asked | false {
  const skip = decision(node, GraphQLSkipDirective.name)
  const include = decision(node, GraphQLIncludeDirective.name)
  if (skip === true || include === false) return false
  const unlessSkipped: Asked = typeof skip === 'string' ? (variables) => variables[skip] !== true : null
  const ifIncluded: Asked = typeof include === 'string' ? (variables) => variables[include] === true : null
  return both(unlessSkipped, ifIncluded)
}

/** The directive's `if`: a value, or the name of the variable that holds it. */
function decision(node: SelectionNode, name: string): boolean | string | undefined {
  const directive = node.directives?.find((given) => given.name.value === name)
  const value = directive?.arguments?.find((argument) => argument.name.value === 'if')?.value
  if (value?.kind === Kind.VARIABLE) return value.name.value
  return value?.kind === Kind.BOOLEAN ? value.value : undefined
}
