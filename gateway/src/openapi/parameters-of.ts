import {
  isInputObjectType,
  getNamedType,
  isInputType,
  isNonNullType,
  Kind,
  typeFromAST,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type GraphQLInputType,
} from 'graphql'
import type { ServedOperation } from '../operations/served-operations.ts'
import { variablesOfCaller } from '../operations/variables-of-caller.ts'
import { described, type JsonSchema } from './json-schema.ts'
import type { NamedSchemas } from './named-schemas.ts'

export type Parameter = {
  name: string
  isRequired: boolean
  /** Written as JSON, even in an address. */
  isStructured: boolean
  description: string | undefined
  schema: JsonSchema
}

/** What the schema says of the places a variable is used in. */
function descriptionsOf({ schema, document }: ServedOperation): Map<string, string> {
  const found = new Map<string, string>()
  const types = new TypeInfo(schema)
  const note = (variable: string, text: string | null | undefined) => {
    if (text && !found.has(variable)) found.set(variable, text)
  }
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument: ({ value }) => {
        if (value.kind === Kind.VARIABLE) note(value.name.value, types.getArgument()?.description)
      },
      ObjectField: ({ name, value }) => {
        const holder = types.getParentInputType()
        const object = holder && getNamedType(holder)
        if (value.kind === Kind.VARIABLE && isInputObjectType(object))
          note(value.name.value, object.getFields()[name.value]?.description)
      },
    }),
  )
  return found
}

const isStructured = (type: GraphQLInputType) => isInputObjectType(getNamedType(type))

/** The variables of an operation, as its callers know them. */
export function parametersOf(operation: ServedOperation, named: NamedSchemas): Parameter[] {
  const descriptions = descriptionsOf(operation)
  return variablesOfCaller(operation).map(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(operation.schema, node)
    if (!isInputType(type)) throw new Error(`$${variable.name.value} is no input`)
    const description = descriptions.get(variable.name.value)
    const schema = described(named.present(type), description)
    return {
      name: variable.name.value,
      isRequired: isNonNullType(type) && defaultValue === undefined,
      isStructured: isStructured(type),
      description,
      schema: defaultValue ? { ...schema, default: valueFromASTUntyped(defaultValue) } : schema,
    }
  })
}
