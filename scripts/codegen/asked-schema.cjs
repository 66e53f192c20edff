const { mapSchema, MapperKind, pruneSchema } = require('@graphql-tools/utils')
const { plugin: introspect } = require('@graphql-codegen/urql-introspection')
const { isAbstractType, TypeInfo, visit, visitWithTypeInfo } = require('graphql')

/**
 * What an app's cache has to know of the schema: the fields its documents ask for, and no more. The whole of it is a fifth
 * of what a telephone may have to load.
 * @type {import('@graphql-codegen/plugin-helpers').PluginFunction}
 */
exports.plugin = (schema, documents, config, info) => {
  /** @type {Set<string>} */
  const asked = new Set()
  const types = new TypeInfo(schema)
  const note = () => {
    const [parent, field] = [types.getParentType(), types.getFieldDef()]
    if (!parent || !field) return
    const owners = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent]
    for (const { name } of owners) asked.add(`${name}.${field.name}`)
  }
  for (const { document } of documents) if (document) visit(document, visitWithTypeInfo(types, { Field: note }))

  const keep = (/** @type {unknown} */ _, /** @type {string} */ name, /** @type {string} */ type) =>
    asked.has(`${type}.${name}`) ? undefined : null
  const part = mapSchema(schema, { [MapperKind.FIELD]: keep, [MapperKind.ARGUMENT]: () => undefined })
  return introspect(pruneSchema(part), [], config, info)
}
