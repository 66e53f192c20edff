import type { JsonSchema } from '../openapi/json-schema.ts'
import { html, type Html } from './html.ts'
import { prose } from './prose.ts'

type Named = Record<string, JsonSchema>

const resolved = (schema: JsonSchema, named: Named): JsonSchema =>
  schema.$ref ? (named[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema

/** A schema without the "or null" around it. */
function inner(schema: JsonSchema, named: Named): { schema: JsonSchema; isNullable: boolean } {
  const [only, ...others] = (schema.anyOf ?? []).filter(({ type }) => type !== 'null')
  if (only && others.length === 0) return { schema: resolved(only, named), isNullable: true }
  return { schema: resolved(schema, named), isNullable: Array.isArray(schema.type) && schema.type.includes('null') }
}

/** What a value is, in few words: `string (date)`, `list of object`. */
export function typeOf(schema: JsonSchema, named: Named): string {
  const { schema: one, isNullable } = inner(schema, named)
  const names = [one.type ?? []].flat().filter((name) => name !== 'null')
  const word = one.const !== undefined ? JSON.stringify(one.const) : names.join(' or ') || 'any'
  const list = one.items ? `list of ${typeOf(one.items, named)}` : word
  return `${list}${one.format && one.format !== 'int32' ? ` (${one.format})` : ''}${isNullable ? ' or null' : ''}`
}

/** What a schema says of itself, or what it refers to does. */
export const descriptionOf = (schema: JsonSchema, named: Named): string | undefined =>
  schema.description ?? inner(schema, named).schema.description

const DEEPEST = 8

/** A row for each field of a value, those within it below it. */
export function schemaRows(schema: JsonSchema, named: Named, path: readonly string[] = []): Html[] {
  const { schema: one } = inner(schema, named)
  if (one.items) return schemaRows(one.items, named, [...path.slice(0, -1), `${path.at(-1) ?? ''}[]`])
  if (one.anyOf) return one.anyOf.flatMap((choice) => schemaRows(choice, named, path))
  if (path.length > DEEPEST) return []
  return Object.entries(one.properties ?? {}).flatMap(([name, property]) => {
    const here = [...path, name]
    return [
      html`<tr>
        <th scope="row"><code>${here.join('.')}</code></th>
        <td>${typeOf(property, named)}</td>
        <td>${prose(descriptionOf(property, named))}</td>
      </tr>`,
      ...schemaRows(property, named, here),
    ]
  })
}
