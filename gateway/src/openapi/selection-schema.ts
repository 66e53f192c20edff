import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { described, nullable, type JsonSchema } from './json-schema.ts'
import type { NamedSchemas } from './named-schemas.ts'
import { scalarSchema } from './scalar-schema.ts'

type Fields = Map<string, FieldNode[]>

const isConditional = ({ directives }: { directives?: readonly { name: { value: string } }[] }) =>
  directives?.some(({ name }) => ['include', 'skip'].includes(name.value)) ?? false

/** What an operation answers, from what it selects. */
export function selectionSchemas(schema: GraphQLSchema, document: DocumentNode, { ofEnum }: NamedSchemas) {
  const fragments = new Map(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  )

  /** The fields that an object of this type answers, by the names they are answered under. */
  function collect(type: GraphQLObjectType, sets: readonly SelectionSetNode[], into: Fields = new Map()): Fields {
    for (const selection of sets.flatMap(({ selections }) => selections)) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        into.set(key, [...(into.get(key) ?? []), selection])
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
        const condition = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type
        const applies = condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
        if (fragment && applies) collect(type, [fragment.selectionSet], into)
      }
    }
    return into
  }

  function ofObject(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): JsonSchema {
    const fields = [...collect(type, sets)]
    return {
      type: 'object',
      properties: Object.fromEntries(fields.map(([key, nodes]) => [key, ofField(type, nodes)])),
      required: fields.filter(([, nodes]) => !nodes.every(isConditional)).map(([key]) => key),
      additionalProperties: false,
    }
  }

  function ofField(type: GraphQLObjectType, nodes: readonly FieldNode[]): JsonSchema {
    const name = nodes[0]?.name.value ?? ''
    if (name === '__typename') return { const: type.name }
    const field = type.getFields()[name]
    if (!field) throw new Error(`${type.name} has no field ${name}`)
    const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []))
    const answer = described(ofOutput(field.type, sets), field.description)
    return field.deprecationReason == null ? answer : { ...answer, deprecated: true }
  }

  function ofOutput(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): JsonSchema {
    return isNonNullType(type) ? present(type.ofType, sets) : nullable(present(type, sets))
  }

  function present(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): JsonSchema {
    if (isNonNullType(type)) return present(type.ofType, sets)
    if (isListType(type)) return { type: 'array', items: ofOutput(type.ofType, sets) }
    if (isEnumType(type)) return ofEnum(type)
    if (!isCompositeType(type)) return scalarSchema(getNamedType(type).name)
    if (!isAbstractType(type)) return ofObject(type, sets)
    const shapes = schema.getPossibleTypes(type).map((possible) => ofObject(possible, sets))
    return { anyOf: [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()] }
  }

  /** What one root field answers when there is an answer. */
  return (root: GraphQLObjectType, node: FieldNode): JsonSchema => {
    const field = root.getFields()[node.name.value]
    if (!field) throw new Error(`${root.name} has no field ${node.name.value}`)
    return described(present(field.type, node.selectionSet ? [node.selectionSet] : []), field.description)
  }
}
