import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql'
import { described, nullable, type JsonSchema } from './json-schema.ts'
import { scalarSchema } from './scalar-schema.ts'

const componentOf = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

const enumSchema = (type: GraphQLEnumType): JsonSchema => {
  const values = type.getValues()
  const list = values.map(({ name, description }) => `- \`${name}\`: ${description ?? ''}`).join('\n')
  return {
    type: 'string',
    enum: values.map(({ name }) => name),
    description: `${type.description ?? ''}\n\n${list}`.trim(),
  }
}

/** The enums and inputs that operations refer to, each described once. */
export function namedSchemas() {
  const schemas: Record<string, JsonSchema> = {}

  function ofEnum(type: GraphQLEnumType): JsonSchema {
    schemas[type.name] ??= enumSchema(type)
    return componentOf(type.name)
  }

  function ofInputObject(type: GraphQLInputObjectType): JsonSchema {
    if (!schemas[type.name]) {
      const schema: JsonSchema = { type: 'object' }
      // Known before its fields are looked at: one of them may lead back to it.
      schemas[type.name] = schema
      const fields = Object.values(type.getFields())
      const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
      Object.assign(schema, {
        ...(type.description && { description: type.description }),
        properties: Object.fromEntries(
          fields.map(({ name, type: of, description, defaultValue }) => [
            name,
            { ...described(ofInput(of), description), ...(defaultValue !== undefined && { default: defaultValue }) },
          ]),
        ),
        ...(required.length > 0 && { required: required.map(({ name }) => name) }),
        additionalProperties: false,
      })
    }
    return componentOf(type.name)
  }

  function ofInput(type: GraphQLInputType): JsonSchema {
    return isNonNullType(type) ? present(type.ofType) : nullable(present(type))
  }

  function present(type: GraphQLInputType): JsonSchema {
    if (isNonNullType(type)) return present(type.ofType)
    if (isListType(type)) return { type: 'array', items: ofInput(type.ofType) }
    if (isEnumType(type)) return ofEnum(type)
    return isInputObjectType(type) ? ofInputObject(type) : scalarSchema(type.name)
  }

  return { schemas, ofEnum, ofInput, present }
}

export type NamedSchemas = ReturnType<typeof namedSchemas>
