import { getVariableValues, type GraphQLSchema, type VariableDefinitionNode } from 'graphql'
import type { FieldProblem } from '../errors/problem.ts'
import { refuse } from '../errors/refuse.ts'

const NAMED = /^Variable "\$(\w+)"/

/** Refuses variables that the operation does not declare, or that do not fit their types, each by its name. */
export function checkVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Record<string, unknown>,
): void {
  const known = new Set(definitions.map(({ variable }) => variable.name.value))
  const unknown = Object.keys(variables).filter((name) => !known.has(name))
  const { errors = [] } = getVariableValues(schema, definitions, variables, { maxErrors: 20 })
  const fields: FieldProblem[] = [
    ...unknown.map((name) => ({ message: 'There is no such parameter.', path: [name] })),
    ...errors.map(({ message }) => ({ message, path: [NAMED.exec(message)?.[1] ?? ''] })),
  ]
  const [first] = fields
  if (first) throw refuse('BAD_USER_INPUT', { message: `\`${first.path[0]}\`: ${first.message}`, fields })
}
