import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { valueFor, type Aim } from './synthesize.ts'

/** A list's page, its node, and what the node leads to: what is further is reached from there, as an entity or by a root field. */
const MAX_DEPTH = 4
const ANYBODY = '00000000-0000-4000-8000-000000000000'

/**
 * All that can be asked of a type, with the aim wherever an id goes in. Worked out once for a set of words: most of what
 * an attack costs would else be this.
 */
export function selectionAt(schema: GraphQLSchema, type: GraphQLOutputType): (aim: Aim) => string {
  const known = new WeakMap<Aim['words'], string>()
  return ({ id, words }) => {
    const selection = known.get(words) ?? selectionOf(schema, type, { id: ANYBODY, words })
    known.set(words, selection)
    return selection.replaceAll(ANYBODY, id)
  }
}

/** Down to where types repeat. Empty for a leaf. */
function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, aim: Aim, path: readonly string[] = []): string {
  const named = getNamedType(type)
  if (isUnionType(named) || isInterfaceType(named)) {
    const parts = schema
      .getPossibleTypes(named)
      .map((possible) => `... on ${possible.name} ${fieldsOf(schema, possible, aim, path)}`)
    return `{ __typename ${parts.join(' ')} }`
  }
  return isObjectType(named) ? fieldsOf(schema, named, aim, path) : ''
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, aim: Aim, path: readonly string[]): string {
  const inside = [...path, type.name]
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type)
    if (inside.length > MAX_DEPTH || inside.filter((name) => name === named.name).length > 1) return []
    const given = field.args
      .filter(isRequiredArgument)
      .map((argument) => `${argument.name}: ${JSON.stringify(valueFor(argument.type, argument.name, aim, 'required'))}`)
    return [
      `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selectionOf(schema, field.type, aim, inside)}`,
    ]
  })
  return `{ __typename ${fields.join(' ')} }`
}
