import {
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
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
  /** The text so far, in pieces: joined once, instead of copied with every field. */
  out: string[]
  variables: Record<string, unknown>
  /** Fields the asker may not have; null when there are none. They stay unwritten even where a fetch brought them along. */
  denied: ReadonlySet<FieldNode> | null
  isLost: boolean
  trace: { path: (string | number)[]; missing: Missing[] } | null
}

/** Adds the text of a value to what is there. False, and nothing added, when the value is null. */
type Write = (value: unknown, state: State) => boolean

type WriteField = {
  name: string
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
) => { json: string; missing: Missing[] }

/**
 * Compiles an operation into the one pass that shapes its answer: only what was asked, in the order it was asked, under
 * the types clients may see, with nulls risen to where they may stand.
 */
export function compileResponse(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): WriteResponse {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
  const collect = collector(schema, fragments)
  type Selections = CollectedField['selections']

  const objectWriter = (type: GraphQLObjectType, selections: Selections): Write => {
    const fields = [...collect(type, selections)].map(([name, field]) => compileField(type, name, field))
    return (value, state) => {
      if (!isResultObject(value)) return false
      const { out } = state
      const begin = out.length
      out.push('{')
      for (const field of fields) {
        if (field.asked && !field.asked(state.variables)) continue
        if (out.length > begin + 1) out.push(',')
        out.push(field.label)
        state.trace?.path.push(field.name)
        const isWritten = field.write(isDenied(field.nodes, state) ? undefined : value[field.name], state)
        state.trace?.path.pop()
        if (isWritten) continue
        if (field.isNullable) out.push('null')
        else {
          // The null may not stand here: the whole object goes with it.
          out.length = begin
          return false
        }
      }
      out.push('}')
      return true
    }
  }

  const compileField = (
    type: GraphQLObjectType,
    name: string,
    { node, nodes, asked, selections }: CollectedField,
  ): WriteField => {
    const fieldName = node.name.value
    const place = { name, label: `${JSON.stringify(name)}:`, nodes, asked, isNullable: true }
    // Introspection is answered from the schema itself, before any plan; here it only takes its place.
    if (fieldName === '__schema' || fieldName === '__type')
      return { ...place, write: (value, { out }) => Boolean(value) && out.push(JSON.stringify(value)) > 0 }
    if (fieldName === '__typename') return { ...place, write: (_, { out }) => out.push(`"${type.name}"`) > 0 }
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
      return (value, { out }) => write(value, out)
    }
    return compositeWriter(type, selections)
  }

  const demanding =
    (write: Write, coordinate: string): Write =>
    (value, state) => {
      if (write(value, state)) return true
      state.isLost = true
      state.trace?.missing.push({
        message: `Cannot return null for non-nullable field ${coordinate}.`,
        path: [...state.trace.path],
      })
      return false
    }

  const listWriter =
    (write: Write, isItemNullable: boolean): Write =>
    (value, state) => {
      if (!Array.isArray(value)) return false
      const { out } = state
      const begin = out.length
      out.push('[')
      for (let index = 0; index < value.length; index++) {
        if (index > 0) out.push(',')
        state.trace?.path.push(index)
        const isWritten = write(value[index], state)
        state.trace?.path.pop()
        if (isWritten) continue
        if (isItemNullable) out.push('null')
        else {
          out.length = begin
          return false
        }
      }
      out.push(']')
      return true
    }

  const compositeWriter = (type: GraphQLCompositeType, selections: Selections): Write => {
    if (!isAbstractType(type)) {
      // Compiled at first use: a selection of a recursive type would otherwise be compiled without end.
      let write: Write | undefined
      return (value, state) => (write ??= objectWriter(type, selections))(value, state)
    }
    const writers = new Map<string, Write>()
    const possible = new Map(schema.getPossibleTypes(type).map((object) => [object.name, object]))
    return (value, state) => {
      const typename = isResultObject(value) ? value['__typename'] : undefined
      const object = typeof typename === 'string' ? possible.get(typename) : undefined
      if (!object) return false
      let write = writers.get(object.name)
      if (!write) writers.set(object.name, (write = objectWriter(object, selections)))
      return write(value, state)
    }
  }

  const root = schema.getRootType(operation.operation)
  if (!root) throw new Error(`The schema has no ${operation.operation}`)
  const write = objectWriter(root, [{ set: operation.selectionSet, asked: null }])
  return (data, variables, denied = null) => {
    const state: State = { out: [], variables, denied, isLost: false, trace: null }
    const json = write(data, state) ? state.out.join('') : 'null'
    if (!state.isLost) return { json, missing: [] }
    const trace = { path: [], missing: [] }
    write(data, { ...state, out: [], trace })
    return { json, missing: trace.missing }
  }
}
