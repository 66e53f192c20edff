import { execute, Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { ResultObject } from './result-object.ts'

/** Whether the operation asks about the schema at its root. Fragments count as asking: the answer is then just unused. */
export const asksForSchema = (operation: OperationDefinitionNode, document: DocumentNode): boolean =>
  operation.operation === 'query' &&
  [operation, ...document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)].some(
    ({ selectionSet }) =>
      JSON.stringify(selectionSet.selections, (key, value: unknown) => (key === 'loc' ? undefined : value)).match(
        /"value":"__(schema|type)"/,
      ),
  )

/** The `__schema` and `__type` fields of an operation, by response name. No subgraph is asked. */
export async function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Promise<ResultObject> {
  const { data } = await execute({
    schema,
    document,
    operationName: operation.name?.value,
    variableValues: variables,
    rootValue: {},
  })
  return { ...data }
}
