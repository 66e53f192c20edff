import {
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql'

/** Scalars that hold a structure: written as JSON, as in a body. */
const STRUCTURED = new Set(['JSON', 'JSONObject'])

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Stays text, which its type then refuses in its own words.
    return text
  }
}

/** One parameter as the type it is for would have it in a body. What does not fit is left as it is, to be refused. */
function valueOf(type: GraphQLInputType, text: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, text)
  if (isListType(type)) return text.startsWith('[') ? parsed(text) : [valueOf(type.ofType, text)]
  if (isInputObjectType(type) || STRUCTURED.has(type.name)) return parsed(text)
  if (type.name === 'Int' || type.name === 'Float') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  if (type.name === 'Boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}

function listOf(type: GraphQLInputType, texts: readonly string[]): unknown {
  if (isNonNullType(type)) return listOf(type.ofType, texts)
  // Twice one value where one is meant: nothing that could be guessed.
  return isListType(type) ? texts.map((text) => valueOf(type.ofType, text)) : texts
}

/** Query parameters as variables: `first=20`, `isGuest=true`, `ids=a&ids=b`, `filter={"search":"ana"}`. */
export function variablesFromText(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  parameters: Record<string, unknown>,
): Record<string, unknown> {
  const types = new Map(definitions.map(({ variable, type }) => [variable.name.value, typeFromAST(schema, type)]))
  return Object.fromEntries(
    Object.entries(parameters).map(([name, given]) => {
      const type = types.get(name) as GraphQLInputType | undefined
      if (!type) return [name, given]
      if (typeof given === 'string') return [name, valueOf(type, given)]
      return [name, Array.isArray(given) ? listOf(type, given.map(String)) : given]
    }),
  )
}
