import {
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { isResultObject, type ResultObject } from '../result-object.ts'
import { collector, type Asked, type CollectedField } from './collect-fields.ts'
import { leafWriter } from './write-leaf.ts'

export type Missing = { message: string; path: (string | number)[] }
/** Places are only kept track of on a second pass, which the rare answer with a missing value takes. */
type State = {
  variables: Record<string, unknown>
  /** Fields the asker may not have; null when there are none. They stay unwritten even where a fetch brought them along. */
  denied: ReadonlySet<FieldNode> | null
  /** Whether no string of the result needs an escape. */
  isPlain: boolean
  isLost: boolean
  trace: { path: (string | number)[]; missing: Missing[] } | null
}

/**
 * The text of a value; null when the value is. Texts are joined by `+`, which copies nothing until the whole is sent.
 */
type Write = (value: unknown, state: State) => string | null

type WriteField = {
  name: string
  /** Where the value is in the raw result. */
  source: string
  label: string
  nodes: readonly FieldNode[]
  asked: Asked
  isNullable: boolean
  write: Write
}

const isDenied = (nodes: readonly FieldNode[], { denied }: State) =>
  denied !== null && nodes.some((node) => denied.has(node))

/** From a raw result to the text of `data`, with what could not be null and was. */
export type WriteResponse = (
  data: ResultObject,
  variables: Record<string, unknown>,
  denied?: ReadonlySet<FieldNode> | null,
  isPlain?: boolean,
) => { json: string; missing: Missing[] }

/**
 * Compiles an operation into the one pass that shapes its answer: only what was asked, in the order it was asked, under
 * the types clients may see, with nulls risen to where they may stand.
 */
export function compileResponse(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  sourceOf: (node: FieldNode) => string = ({ alias, name }) => alias?.value ?? name.value,
): WriteResponse {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
  const collect = collector(schema, fragments)
  type Selections = CollectedField['selections']

  const objectWriter = (type: GraphQLObjectType | GraphQLInterfaceType, selections: Selections): Write => {
    const fields = [...collect(type, selections)].map(([name, field]) => compileField(type, name, field))
    return (value, state) => {
      if (!isResultObject(value)) return null
      let out = ''
      for (const field of fields) {
        if (field.asked && !field.asked(state.variables)) continue
        state.trace?.path.push(field.name)
        const text = field.write(isDenied(field.nodes, state) ? undefined : value[field.source], state)
        state.trace?.path.pop()
        // Where the null may not stand the whole object goes with it.
        if (text === null && !field.isNullable) return null
        out += (out === '' ? '{' : ',') + field.label + (text ?? 'null')
      }
      return out === '' ? '{}' : `${out}}`
    }
  }

  const compileField = (
    type: GraphQLObjectType | GraphQLInterfaceType,
    name: string,
    { node, nodes, asked, selections }: CollectedField,
  ): WriteField => {
    const fieldName = node.name.value
    const place = { name, source: sourceOf(node), label: `${JSON.stringify(name)}:`, nodes, asked, isNullable: true }
    // Introspection is answered from the schema itself, before any plan; here it only takes its place.
    if (fieldName === '__schema' || fieldName === '__type')
      return { ...place, write: (value) => (value ? JSON.stringify(value) : null) }
    if (fieldName === '__typename') return { ...place, write: () => `"${type.name}"` }
    const definition = type.getFields()[fieldName]
    if (!definition) throw new Error(`No field ${type.name}.${fieldName}`)
    const coordinate = `${type.name}.${fieldName}`
    return {
      ...place,
      isNullable: !isNonNullType(definition.type),
      write: typeWriter(definition.type, selections, coordinate),
    }
  }

  const typeWriter = (type: GraphQLOutputType, selections: Selections, coordinate: string): Write => {
    if (isNonNullType(type)) return demanding(typeWriter(type.ofType, selections, coordinate), coordinate)
    if (isListType(type)) {
      return listWriter(typeWriter(type.ofType, selections, coordinate), !isNonNullType(type.ofType))
    }
    if (isLeafType(type)) {
      const write = leafWriter(type)
      return (value, { isPlain }) => write(value, isPlain)
    }
    return compositeWriter(type, selections)
  }

  const demanding =
    (write: Write, coordinate: string): Write =>
    (value, state) => {
      const { trace } = state
      const missing = trace?.missing.length
      const text = write(value, state)
      if (text !== null) return text
      state.isLost = true
      // A null that rose from further down has been told of there.
      if (trace?.missing.length === missing) {
        trace?.missing.push({
          message: `Cannot return null for non-nullable field ${coordinate}.`,
          path: [...trace.path],
        })
      }
      return null
    }

  const listWriter =
    (write: Write, isItemNullable: boolean): Write =>
    (value, state) => {
      if (!Array.isArray(value)) return null
      let out = '['
      for (let index = 0; index < value.length; index++) {
        state.trace?.path.push(index)
        const text = write(value[index], state)
        state.trace?.path.pop()
        if (text === null && !isItemNullable) return null
        out += index === 0 ? (text ?? 'null') : `,${text ?? 'null'}`
      }
      return `${out}]`
    }

  const compositeWriter = (type: GraphQLCompositeType, selections: Selections): Write => {
    if (!isAbstractType(type)) {
      // Compiled at first use: a selection of a recursive type would otherwise be compiled without end.
      let write: Write | undefined
      return (value, state) => (write ??= objectWriter(type, selections))(value, state)
    }
    const writers = new Map<string, Write>()
    const possible = new Map<string, GraphQLObjectType | GraphQLInterfaceType>(
      schema.getPossibleTypes(type).map((object) => [object.name, object]),
    )
    // An interface object says no more than the interface; where the type matters the plan finds it out.
    if (isInterfaceType(type)) possible.set(type.name, type)
    return (value, state) => {
      const typename = isResultObject(value) ? (value['__typename'] ?? type.name) : undefined
      const object = typeof typename === 'string' ? possible.get(typename) : undefined
      if (!object) return null
      let write = writers.get(object.name)
      if (!write) writers.set(object.name, (write = objectWriter(object, selections)))
      return write(value, state)
    }
  }

  const root = schema.getRootType(operation.operation)
  if (!root) throw new Error(`The schema has no ${operation.operation}`)
  const write = objectWriter(root, [{ set: operation.selectionSet, asked: null }])
  return (data, variables, denied = null, isPlain = false) => {
    const state: State = { variables, denied, isPlain, isLost: false, trace: null }
    const json = write(data, state) ?? 'null'
    if (!state.isLost) return { json, missing: [] }
    const trace = { path: [], missing: [] }
    write(data, { ...state, trace })
    return { json, missing: trace.missing }
  }
}
