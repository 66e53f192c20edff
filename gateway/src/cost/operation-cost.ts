import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  valueFromAST,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { refuse } from '../errors/refuse.ts'
import { ASSUMED_ITEMS, isList, type CostRules, type ListSize } from './cost-rules.ts'

/** What a mutation weighs before it returns anything. */
const MUTATION = 10

/** The lists below a connection, as long as its arguments say. */
type Sized = { fields: readonly string[]; items: number }

export type OperationCost = {
  cost: number
  /** Whether other variables could make it cost something else. */
  isFixed: boolean
}

/**
 * What a valid operation may cost at most: one for each object it can bring, more or less where `@cost` says so, times
 * the lengths of the lists it is in. `variables` are coerced already. Fragments and alternatives are added up, each as often as it is asked for.
 */
export function operationCost(
  rules: CostRules,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): OperationCost {
  const { schema } = rules
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  /** Each fragment is measured once a place, so that fragments within fragments cost no more than their text. */
  const measured = new Map<string, number>()
  let isFixed = true

  const ofSelections = ({ selections }: SelectionSetNode, type: GraphQLNamedType, sized: Sized | null): number =>
    selections.reduce((sum, selection) => sum + (isWanted(selection) ? ofSelection(selection, type, sized) : 0), 0)

  function isWanted(selection: SelectionNode): boolean {
    if (!selection.directives?.length) return true
    if (readsVariables(selection)) isFixed = false
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if']
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if']
    return skip !== true && include !== false
  }

  function ofSelection(selection: SelectionNode, type: GraphQLNamedType, sized: Sized | null): number {
    switch (selection.kind) {
      case Kind.FIELD:
        return ofField(selection, type, sized)
      case Kind.INLINE_FRAGMENT:
        return ofSelections(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? type, sized)
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(selection.name.value, type, sized)
    }
  }

  const typeNamed = (name: string | undefined) => (name === undefined ? undefined : schema.getType(name))

  function ofFragment(name: string, type: GraphQLNamedType, sized: Sized | null): number {
    const fragment = fragments.get(name)
    if (!fragment) return 0
    const place = sized ? `${name} ${sized.items} ${sized.fields.join()}` : name
    const known = measured.get(place)
    if (known !== undefined) return known
    measured.set(place, 0)
    const cost = ofSelections(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value) ?? type, sized)
    measured.set(place, cost)
    return cost
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType, sized: Sized | null): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    // Introspection, which graphql-js bounds itself.
    if (!field) return 0
    const type = getNamedType(field.type)
    const size = rules.listSizeOf(field)
    const asked = size ? itemsOf(node, field, size) : ASSUMED_ITEMS
    const below = size?.sizedFields.length ? { fields: size.sizedFields, items: asked } : null
    const items = !isList(field.type) ? 1 : sized?.fields.includes(node.name.value) ? sized.items : asked
    const each =
      (rules.weightOf(field) ?? rules.weightOfType(type)) +
      (node.selectionSet ? ofSelections(node.selectionSet, type, below) : 0)
    return items * each + (rules.inputsWeigh ? ofArguments(node, field) : 0)
  }

  function itemsOf(node: FieldNode, field: GraphQLField<unknown, unknown>, size: ListSize): number {
    const given = size.slicingArguments.flatMap((name) => {
      const argument = field.args.find((one) => one.name === name)
      const value = argument && valueOf(node, argument)
      return typeof value === 'number' ? [value] : []
    })
    if (size.requireOne && given.length !== 1)
      throw refuse('GRAPHQL_VALIDATION_FAILED', {
        message: `Say how many \`${node.name.value}\` you want by exactly one of: ${size.slicingArguments.join(', ')}.`,
      })
    return given.length === 0 ? size.assumedSize : Math.max(0, ...given)
  }

  function valueOf(node: FieldNode, argument: GraphQLArgument): unknown {
    const given = node.arguments?.find(({ name }) => name.value === argument.name)
    if (!given) return argument.defaultValue
    if (readsVariables(given)) isFixed = false
    const value = valueFromAST(given.value, argument.type, variables)
    return value === undefined ? argument.defaultValue : value
  }

  const ofArguments = (node: FieldNode, { args }: GraphQLField<unknown, unknown>): number =>
    args.reduce((sum, argument) => sum + (canWeigh(argument) ? ofInput(valueOf(node, argument), argument) : 0), 0)

  const canWeigh = (argument: GraphQLArgument) =>
    isInputObjectType(getNamedType(argument.type)) ||
    (rules.weightOf(argument) ?? rules.weightOfType(getNamedType(argument.type))) !== 0

  function ofInput(value: unknown, input: GraphQLArgument | GraphQLInputField): number {
    if (value === undefined || value === null) return 0
    const type = getNamedType(input.type)
    const own = rules.weightOf(input) ?? rules.weightOfType(type)
    if (!isInputObjectType(type)) return own
    return own + [value].flat().reduce((sum: number, one) => sum + ofFields(one, Object.values(type.getFields())), 0)
  }

  const ofFields = (value: unknown, fields: readonly GraphQLInputField[]): number =>
    typeof value !== 'object' || value === null
      ? 0
      : fields.reduce((sum, field) => sum + ofInput(Reflect.get(value, field.name), field), 0)

  const root = schema.getRootType(operation.operation)
  const cost = root ? ofSelections(operation.selectionSet, root, null) : 0
  return { cost: cost + (operation.operation === 'mutation' ? MUTATION : 0), isFixed }
}

function readsVariables(node: Parameters<typeof visit>[0]): boolean {
  let reads = false
  visit(node, {
    Variable: () => {
      reads = true
    },
    SelectionSet: () => false,
  })
  return reads
}
