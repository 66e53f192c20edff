import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'

type Coerced =
  | { variables: Record<string, unknown>; errors?: undefined }
  | { variables?: undefined; errors: readonly GraphQLError[] }

/** Checks variables against their declared types and fills in defaults, before a subgraph sees them. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): Coerced {
  const definitions = operation.variableDefinitions ?? []
  if (definitions.length === 0) return { variables: {} }
  const { coerced, errors } = getVariableValues(schema, definitions, given, { maxErrors: 20 })
  if (coerced) return { variables: coerced }
  return {
    errors: errors.map(
      (error) =>
        new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } }),
    ),
  }
}
