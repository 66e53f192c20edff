import type { JsonSchema } from './json-schema.ts'

/** A value that a schema accepts, with something in every place: what an answer may look like. */
export function exampleOf(
  schema: JsonSchema,
  named: Record<string, JsonSchema>,
  above: readonly string[] = [],
): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined) return schema.default
  if (schema.examples) return schema.examples[0]
  if (schema.enum) return schema.enum[0]
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    // Within itself it ends, where it may.
    return above.includes(name) ? null : exampleOf(named[name] ?? {}, named, [...above, name])
  }
  if (schema.anyOf) return exampleOf(schema.anyOf[0] ?? {}, named, above)
  if (schema.items) return [exampleOf(schema.items, named, above)]
  if (!schema.properties) return null
  return Object.fromEntries(
    Object.entries(schema.properties).map(([name, property]) => [name, exampleOf(property, named, above)]),
  )
}
