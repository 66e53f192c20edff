/** As much of JSON Schema 2020-12 as an OpenAPI 3.1 document of ours needs. */
export type JsonSchema = {
  $ref?: string
  type?: string | string[]
  format?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  deprecated?: boolean
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean
  items?: JsonSchema
  anyOf?: JsonSchema[]
  examples?: unknown[]
}

/** The same, or null. */
export function nullable(schema: JsonSchema): JsonSchema {
  const { type, enum: values, description, ...rest } = schema
  if (typeof type !== 'string' || values) return { anyOf: [schema, { type: 'null' }] }
  return { type: [type, 'null'], ...rest, ...(description && { description }) }
}

export const described = (schema: JsonSchema, description: string | null | undefined): JsonSchema =>
  description ? { ...schema, description } : schema
